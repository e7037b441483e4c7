package org.attune.roll;

/**
 * One thing that an administrator should see to next.
 *
 * @param count how many classes or people it is about
 */
public record AdminStep(Kind kind, int count) {

    /** In the order of doing; each knows where it is done. */
    public enum Kind {
        IMPORT_PUPILS("import-pupils", RollPaths.IMPORT),
        PUPILS_WITHOUT_CLASS("pupils-without-class", RollPaths.PUPILS),
        NEW_YEAR_TO_PREPARE("new-year-to-prepare", RollPaths.NEW_YEAR),
        NEW_YEAR_TO_CONFIRM("new-year-to-confirm", RollPaths.NEW_YEAR),
        CLASSES_WITHOUT_ADULTS("classes-without-adults", RollPaths.CLASSES),
        STAFF_WITHOUT_ACCOUNT("staff-without-account", RollPaths.STAFF),
        ACCOUNTS_NEVER_USED("accounts-never-used", RollPaths.STAFF),
        TERM_DATES("term-dates", RollPaths.SCHOOL_YEAR),
        TRAINING_ENDED("training-ended", RollPaths.STAFF),
        TRAINING_ENDS_SOON("training-ends-soon", RollPaths.STAFF);

        private final String key;
        private final String path;

        Kind(String key, String path) {
            this.key = key;
            this.path = path;
        }

        /** A sentence with the count as its argument. */
        public String messageKey() {
            return "roll.step." + key;
        }

        public String path() {
            return path;
        }
    }
}
