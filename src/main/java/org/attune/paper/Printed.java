package org.attune.paper;

/**
 * A document as PDF.
 *
 * @param pages sides of paper, 1 or more
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Printed(byte[] pdf, int pages) {}
