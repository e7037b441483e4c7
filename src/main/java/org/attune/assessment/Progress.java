package org.attune.assessment;

/**
 * How far an assessment is.
 *
 * @param answered items with any answer, “not seen” and “does not apply” too
 */
public record Progress(int answered, int items) {}
