package org.attune.roll.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.attune.roll.imports.RollImports.Imported;
import org.attune.roll.imports.RollImports.Proposal;
import org.attune.sheet.SheetRefused;
import org.attune.testing.AppTest;
import org.attune.testing.Mutations;
import org.attune.testing.Mutations.Mutant;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * More than 2,000 damaged and poisoned files of all four kinds, on the real database: each is imported whole or changes nothing, and says why in
 * words. Those that can be imported are imported twice.
 */
@AppTest
class HostileRollFilesTest {

    private static final List<String> TABLES =
            List.of("pupil", "pupil_membership", "staff", "staff_membership", "roll_group", "source_id");
    /** Whatever else happens to them, these never come in. */
    private static final Pattern POISON =
            Pattern.compile("(document type|entity|entity bomb|deep) in (801\\.xml|xl/worksheets)"
                    + "|(xlsx|oneroster) #\\d+ (climb|bomb|many|cut off)$");

    private static final int TO_THE_END = 320;

    private final RollImports imports;
    private final ImportWords words;
    private final Schoolyard schoolyard;
    private final SignedIn signedIn;
    private final JdbcClient jdbc;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private int toTheEnd;

    HostileRollFilesTest(
            RollImports imports, ImportWords words, Schoolyard schoolyard, SignedIn signedIn, JdbcClient jdbc) {
        this.imports = imports;
        this.words = words;
        this.schoolyard = schoolyard;
        this.signedIn = signedIn;
        this.jdbc = jdbc;
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
    }

    @Test
    void every_damaged_file_is_imported_whole_or_changes_nothing() {
        InventedSchool empty = schoolyard.aSchool();
        Schoolyard.Person administrator = empty.anAdministrator("Ada Byron");
        String before = digest(empty);
        List<Mutant> mutants = Mutations.all().toList();
        signedIn.as(administrator);

        for (int i = 0; i < mutants.size(); i++) {
            Mutant mutant = mutants.get(i);
            try {
                // Spread over all formats.
                boolean importable = isImportable(mutant);
                assertThat(importable && POISON.matcher(mutant.name()).find())
                        .as("poison got through: %s", mutant)
                        .isFalse();
                if (importable && toTheEnd <= TO_THE_END * i / mutants.size()) {
                    toTheEnd++;
                    importsWholeAndOnce(mutant);
                    signedIn.as(administrator);
                }
            } catch (RuntimeException | AssertionError crash) {
                fail("%s: %s".formatted(mutant, crash), crash);
            }
        }

        assertThat(digest(empty)).isEqualTo(before);
        assertThat(mutants).hasSizeGreaterThan(2_000);
        assertThat(toTheEnd).as("imported to the end; %s", outcomes).isGreaterThan(300);
        assertThat(outcomes.keySet())
                .as("%s", outcomes)
                .contains("sheet.xml-dtd", "sheet.xml-deep", "sheet.zip-bomb", "sheet.zip-names");
    }

    /** Otherwise it is refused with words, and a try to import it all the same is refused too. */
    private boolean isImportable(Mutant mutant) {
        try {
            Proposal read = imports.read(mutant.file());
            DryRun run = imports.check(read.file(), read.mapping(), Decisions.NONE);
            run.rows().forEach(row -> explainsItself(row, read.file()));
            run.notes().forEach(note -> assertThat(words.note(note)).isNotBlank());
            if (run.count(Fate.REJECTED) + run.count(Fate.POSSIBLE) == 0) {
                return true;
            }
            imports.carryOut(read.file(), read.mapping(), Decisions.NONE, run, done -> {});
            return fail("rejected rows were imported");
        } catch (SheetRefused refused) {
            count(refused.messageKey());
            assertThat(words.refused(refused)).isNotBlank().doesNotContain("{");
        } catch (ImportRefused refused) {
            count(refused.messageKey());
        }
        return false;
    }

    /** Row, column, what, and how to mend it. */
    private void explainsItself(RowFate row, RollFile file) {
        assertThat(words.place(row, file)).containsPattern("\\d");
        if (row.fate() == Fate.REJECTED) {
            assertThat(row.problems()).isNotEmpty();
            assertThat(words.what(row)).matches("(?s)\\S.*: .*\\.").doesNotContain("secret");
        }
    }

    private void importsWholeAndOnce(Mutant mutant) {
        InventedSchool school = schoolyard.aSchool();
        signedIn.as(school.anAdministrator("Bea Byron"));
        String before = digest(school);
        Imported done;
        try {
            done = carryOut(mutant.file());
        } catch (ImportRefused refused) {
            count(refused.messageKey());
            assertThat(digest(school)).isEqualTo(before);
            return;
        }
        count("imported");
        String after = digest(school);
        assertThat(done.leftOut() + done.left() + done.changed()).isZero();
        assertThat(jdbc.sql("select count(*) from pupil where school_id = ?")
                        .param(school.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(done.added());

        Imported again = carryOut(mutant.file());

        assertThat(again.unchanged()).isEqualTo(done.added());
        assertThat(again.staff().unchanged()).isEqualTo(done.staff().added());
        assertThat(digest(school)).isEqualTo(after);
    }

    private Imported carryOut(byte[] file) {
        Proposal read = imports.read(file);
        DryRun seen = imports.check(read.file(), read.mapping(), Decisions.NONE);
        return imports.carryOut(read.file(), read.mapping(), Decisions.NONE, seen, done -> {});
    }

    private void count(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    /** Every column of every row of the school’s roll. */
    private String digest(InventedSchool school) {
        List<String> digest = new ArrayList<>();
        for (String table : TABLES) {
            digest.add(table + " "
                    + jdbc.sql("select * from " + table + " where school_id = ? order by id")
                            .param(school.id().value())
                            .query()
                            .listOfRows()
                            .hashCode());
        }
        return String.join(", ", digest);
    }
}
