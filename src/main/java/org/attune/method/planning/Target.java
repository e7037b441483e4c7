package org.attune.method.planning;

import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;

/** What should be seen more often by the review date: from today’s answer to one or two steps up. */
public record Target(Item item, Response from, Response to) {}
