package org.attune.sheet;

/**
 * How far a zip may grow.
 *
 * @param entries files and folders in it
 * @param bytes all of them, unpacked
 * @param ratio unpacked to packed; a workbook of names and dates packs 5 to 20 times, a zip bomb 1,000
 * @param free unpacked bytes up to which the ratio does not matter
 */
public record ZipLimits(int entries, int bytes, int ratio, int free) {

    public static final ZipLimits USUAL = new ZipLimits(500, 64 * 1024 * 1024, 100, 1024 * 1024);
}
