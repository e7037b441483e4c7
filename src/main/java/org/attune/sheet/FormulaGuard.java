package org.attune.sheet;

/** Keeps spreadsheet programs from running what a cell says (OWASP, “CSV injection”). */
final class FormulaGuard {

    private static final String STARTS = "=+-@\t\r";

    private FormulaGuard() {}

    static boolean isRisky(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0;
    }

    static String guard(String cell) {
        return isRisky(cell) ? "'" + cell : cell;
    }
}
