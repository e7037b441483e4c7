package org.attune.sheet;

/** How much of a file is read before it is refused; counts, and bytes for the file. */
public record SheetLimits(int bytes, int rows, int columns, int cellLength) {

    public static final SheetLimits USUAL = new SheetLimits(10 * 1024 * 1024, 20_000, 200, 4_000);
}
