package org.attune.method.cycle;

/** The three terms of an English school year, in its order. The names are stored. */
public enum Season {
    AUTUMN,
    SPRING,
    SUMMER
}
