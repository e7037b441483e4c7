package org.attune.voice;

import org.attune.paper.Printed;

/** @param pupilCode for the file’s name: no names in those */
public record PrintedPage(String pupilCode, Printed paper) {}
