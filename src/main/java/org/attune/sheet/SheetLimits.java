package org.attune.sheet;

/** How much of a file is read before it is refused; counts, and bytes for the file. */
public record SheetLimits(int bytes, int rows, int columns, int cellLength) {

    public static final SheetLimits USUAL = new SheetLimits(10 * 1024 * 1024, 20_000, 200, 4_000);

    /** One file of a zip: enrolments have a row for each pupil and each subject. */
    public static final SheetLimits IN_ZIP = new SheetLimits(48 * 1024 * 1024, 200_000, 200, 4_000);
}
