package org.attune.method.instrument;

/** A group of items within a strand, such as “Safety and trust” (code {@code being-safety}). */
public record Cluster(String code, String name) {}
