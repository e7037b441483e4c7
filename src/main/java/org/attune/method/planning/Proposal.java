package org.attune.method.planning;

import java.util.Optional;

/** A proposed plan. The same request gives the same proposal. */
public record Proposal(Choice choice, Optional<HomeOffer> home) {}
