package org.attune.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.AgeBand;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Strategy;
import org.junit.jupiter.api.Test;

/** Looking for something in the library that ships. */
class LibraryFilterTest {

    private static final Catalogue CATALOGUE = Catalogue.load(Path.of("config"));

    @Test
    void without_a_question_everything_fits() {
        assertThat(found(LibraryFilter.ALL)).isEqualTo(CATALOGUE.strategies());
    }

    @Test
    void each_word_begins_a_word_of_the_strategy_in_any_letters() {
        assertThat(found(asking("goodb"))).isNotEmpty().allMatch(one -> all(one).contains("goodb"));
        assertThat(found(asking("DRINK, jumper"))).extracting(Strategy::code).contains("SB03");
        assertThat(found(asking("oodbye"))).isEmpty();
        assertThat(found(asking("sb03"))).extracting(Strategy::code).containsExactly("SB03");
    }

    @Test
    void every_part_that_is_asked_must_fit() {
        LibraryFilter filter = new LibraryFilter("", "being", "being-safety", AgeBand.KS1, Setting.TRANSITION, 15);

        assertThat(found(filter)).isNotEmpty().allSatisfy(one -> {
            assertThat(one.strand()).isEqualTo("being");
            assertThat(one.serves().keySet())
                    .anyMatch(
                            item -> CATALOGUE.instrument().item(item).cluster().equals("being-safety"));
            assertThat(one.ageBands()).contains(AgeBand.KS1);
            assertThat(one.settings()).contains(Setting.TRANSITION);
            assertThat(one.staffMinutesAWeek()).isLessThanOrEqualTo(15);
        });
        assertThat(found(new LibraryFilter("", "doing", "being-safety", null, null, null)))
                .isEmpty();
    }

    private List<Strategy> found(LibraryFilter filter) {
        return CATALOGUE.strategies().stream()
                .filter(one -> filter.matches(one, CATALOGUE.instrument()))
                .toList();
    }

    private static LibraryFilter asking(String text) {
        return new LibraryFilter(text, null, null, null, null, null);
    }

    private static String all(Strategy one) {
        return String.join(
                        " ",
                        one.title(),
                        one.why(),
                        one.family(),
                        one.say(),
                        one.steps().toString())
                .toLowerCase(java.util.Locale.ROOT);
    }
}
