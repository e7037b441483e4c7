package org.attune.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.AgeBand;
import org.attune.method.planning.Adaptation;
import org.attune.method.planning.RelationalFunction;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Strategy;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a school writes itself, and what it hides. */
@AppTest
class OwnStrategiesTest {

    private final Library library;
    private final OwnStrategies own;
    private final StrategyCards cards;
    private final Catalogue catalogue;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final Statements statements;
    private final Schoolyard.InventedSchool school;
    private final Person ruth;

    OwnStrategiesTest(
            Library library,
            OwnStrategies own,
            StrategyCards cards,
            Catalogue catalogue,
            Schoolyard yard,
            SignedIn signedIn,
            Statements statements) {
        this.library = library;
        this.own = own;
        this.cards = cards;
        this.catalogue = catalogue;
        this.yard = yard;
        this.signedIn = signedIn;
        this.statements = statements;
        school = yard.aSchool();
        ruth = school.aSenco("Ruth Lowe");
    }

    @BeforeEach
    void sign_in() {
        signedIn.as(ruth);
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
    }

    @Test
    void a_school_that_changed_nothing_has_the_library_of_the_files() {
        SchoolLibrary mine = library.mine();

        assertThat(mine.strategies()).isEqualTo(catalogue.strategies());
        assertThat(mine.digest()).isEqualTo(catalogue.libraryDigest());
    }

    @Test
    void an_own_strategy_joins_the_library_of_its_school_and_of_no_other() {
        String code = own.add(SomeStrategy.called("The window chair"));
        String next = own.add(SomeStrategy.called("The other chair"));

        assertThat(List.of(code, next)).containsExactly("X01", "X02");
        Strategy kept = library.mine().strategy(code).orElseThrow();
        assertThat(kept.title()).isEqualTo("The window chair");
        assertThat(kept.things()).containsExactly("a chair");
        assertThat(kept.adaptations()).containsOnlyKeys(Adaptation.AUTISM);
        assertThat(kept.isRoutine()).isTrue();
        assertThat(library.mine().digest()).isNotEqualTo(catalogue.libraryDigest());
        signedIn.as(
                yard.aSchool().aSenco("Eve Else"),
                () -> assertThat(library.mine().strategies()).isEqualTo(catalogue.strategies()));
    }

    @Test
    void every_writing_is_kept_with_who_and_when() {
        String code = own.add(SomeStrategy.called("The window chair"));
        Person sam = school.aSenco("Sam Dean");
        signedIn.as(sam, () -> own.change(code, 1, SomeStrategy.called("The quiet chair")));

        assertThat(library.get(code).strategy().title()).isEqualTo("The quiet chair");
        assertThat(library.history(code))
                .extracting(entry -> entry.strategy().title())
                .containsExactly("The quiet chair", "The window chair");
        assertThat(library.history(code))
                .extracting(entry -> Objects.requireNonNull(entry.written()).by())
                .containsExactly(sam.id(), ruth.id());
    }

    @Test
    void whoever_saw_an_older_writing_overwrites_nothing() {
        String code = own.add(SomeStrategy.called("The window chair"));
        own.change(code, 1, SomeStrategy.called("The quiet chair"));

        assertThatThrownBy(() -> own.change(code, 1, SomeStrategy.called("The red chair")))
                .isInstanceOf(StrategyChanged.class);
        assertThat(library.get(code).strategy().title()).isEqualTo("The quiet chair");
    }

    @Test
    void the_rules_of_the_files_hold_for_what_a_school_writes() {
        String chair = "We keep a chair.";
        Map<String, Integer> items = Map.of("B01", 3, "B07", 2);

        assertThat(wrong(SomeStrategy.called("A title of six words, alas"))).containsExactly("title");
        assertThat(wrong(SomeStrategy.like("Chair", "word ".repeat(31), items, 3)))
                .containsExactly("family");
        assertThat(wrong(SomeStrategy.like("Chair", "One. Two. Three.", items, 3)))
                .containsExactly("family");
        assertThat(wrong(SomeStrategy.like("Chair", chair, Map.of("B01", 3, "D02", 1), 3)))
                .containsExactly("serves");
        assertThat(wrong(SomeStrategy.like("Chair", chair, Map.of("B01", 3), 3)))
                .containsExactly("serves");
        assertThat(wrong(SomeStrategy.like(" ", chair, items, 2))).containsExactlyInAnyOrder("title", "steps");
        assertThat(library.mine().strategies()).isEqualTo(catalogue.strategies());
    }

    @Test
    void what_is_hidden_is_in_no_new_plan_and_can_be_shown_again() {
        own.hide("SB01");
        own.hide("SB01");

        assertThat(library.mine().strategy("SB01")).isEmpty();
        assertThat(library.get("SB01").hidden()).isNotNull();
        signedIn.as(
                school.aPractitioner("Priya Osei"),
                () -> assertThat(library.entries())
                        .noneMatch(entry -> entry.code().equals("SB01")));
        String hidden = library.mine().digest();

        own.show("SB01");
        assertThat(library.mine().strategy("SB01")).isPresent();
        assertThat(library.mine().digest()).isEqualTo(catalogue.libraryDigest()).isNotEqualTo(hidden);
    }

    @Test
    void as_many_own_strategies_as_one_likes_take_the_same_statements() {
        own.add(SomeStrategy.called("Chair one"));
        long few = statements.of(library::mine);
        for (int i = 2; i <= 12; i++) {
            own.add(SomeStrategy.called("Chair " + i));
        }
        assertThat(statements.of(library::mine)).isEqualTo(few);
    }

    @Test
    void a_card_is_one_side_and_the_longest_that_could_be_written_has_a_back() {
        String long200 = "words, ".repeat(28);
        OwnStrategy longest = new OwnStrategy(
                "A title of five words",
                "being",
                Map.of("B01", 3, "B02", 1),
                Collections.nCopies(5, long200),
                long200,
                long200,
                "Words.",
                long200,
                long200,
                Set.of(RelationalFunction.ATTUNE),
                Set.of(Setting.PLAYTIME),
                5,
                60,
                5,
                300,
                Set.of(AgeBand.SEC),
                Collections.nCopies(8, long200),
                Arrays.stream(Adaptation.values()).collect(Collectors.toMap(kind -> kind, kind -> long200)),
                Collections.nCopies(6, long200),
                long200,
                Set.of("touch"));
        assertThat(cards.print(own.add(longest)).pages()).isBetween(1, 2);
        catalogue.strategies().stream()
                .sorted(Comparator.comparingInt((Strategy one) -> one.toString().length())
                        .reversed())
                .limit(5)
                .forEach(one -> assertThat(cards.print(one.code()).pages())
                        .as(one.code())
                        .isEqualTo(1));
    }

    @Test
    void long_sentences_are_named_and_refused_nowhere() {
        String code = own.add(SomeStrategy.like(
                "Chair",
                "We keep a chair by the window for your child, so that there is one place that is theirs on every"
                        + " single day.",
                Map.of("B01", 3, "B07", 2),
                3));
        assertThat(library.get(code).longSentences()).hasSize(1);
        assertThat(library.get("SB01").longSentences()).isEmpty();
    }

    private Set<String> wrong(OwnStrategy strategy) {
        StrategyRefused refused = catchThrowableOfType(StrategyRefused.class, () -> own.add(strategy));
        assertThat(refused).isNotNull();
        return refused.keys();
    }
}
