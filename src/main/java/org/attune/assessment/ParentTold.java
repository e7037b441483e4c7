package org.attune.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That the parent knew before the first answer, or why not. Source: trust.md, lawful basis. */
public sealed interface ParentTold {

    int LONGEST_WHO = 120;
    int LONGEST_TEXT = 1000;

    /**
     * @param who mother, father, carer, or in words
     * @param said what they said, if anything
     */
    record Told(
            String who, HowTold how, LocalDate on, @Nullable String said) implements ParentTold {
        public Told {
            require(who, LONGEST_WHO);
            if (said != null) {
                require(said, LONGEST_TEXT);
            }
        }
    }

    /** The safeguarding lead decided that the parent is not told now. */
    record NotTold(String reason) implements ParentTold {
        public NotTold {
            require(reason, LONGEST_TEXT);
        }
    }

    private static void require(String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException("Between 1 and " + longest + " characters");
        }
    }
}
