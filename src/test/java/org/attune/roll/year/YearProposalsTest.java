package org.attune.roll.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.roll.GroupId;
import org.attune.roll.GroupKind;
import org.attune.roll.year.YearDraft.ClassMove;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The first plan, from the roll alone. */
class YearProposalsTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 9, 1);

    private final List<YearRoll.Pupil> pupils = new ArrayList<>();
    private final List<YearRoll.Group> groups = new ArrayList<>();
    private final List<YearRoll.PupilIn> in = new ArrayList<>();

    @Test
    void two_forms_go_to_the_form_that_is_called_alike() {
        long oneA = aClass("1A", "1");
        long oneB = aClass("1B", "1");
        long twoB = aClass("2B", "2");
        long twoA = aClass("2A", "2");
        assertThat(proposed(oneA)).isEqualTo(moves(oneA, "1", twoA));
        assertThat(proposed(oneB)).isEqualTo(moves(oneB, "1", twoB));
        assertThat(proposed(twoA).fate()).isEqualTo(Fate.LEAVES);
    }

    @Test
    void reception_goes_to_year_one_of_its_letter() {
        long rA = aClass("RA", "R");
        aClass("RB", "R");
        long oneA = aClass("1A", "1");
        aClass("1B", "1");
        assertThat(proposed(rA)).isEqualTo(moves(rA, "R", oneA));
    }

    @Test
    void as_many_classes_with_other_names_go_in_order() {
        long ash = aClass("Ash", "1");
        long birch = aClass("Birch", "1");
        long pine = aClass("Pine", "2");
        long yew = aClass("Yew", "2");
        assertThat(proposed(ash)).isEqualTo(moves(ash, "1", pine));
        assertThat(proposed(birch)).isEqualTo(moves(birch, "1", yew));
    }

    @Test
    void three_classes_into_two_is_for_the_administrator_to_say() {
        long ash = aClass("Ash", "1");
        aClass("Birch", "1");
        aClass("Cedar", "1");
        aClass("Pine", "2");
        aClass("Yew", "2");
        assertThat(proposed(ash)).isEqualTo(new ClassMove(ash, "1", null, null));
    }

    @Test
    void a_year_group_that_nobody_has_now_is_not_guessed() {
        long one = aClass("Ash", "1");
        aClass("Elm", "3");
        assertThat(proposed(one)).isEqualTo(new ClassMove(one, "1", null, null));
    }

    @Test
    void a_nursery_of_two_years_keeps_its_younger_ones() {
        long nursery = aClass("Nursery", "N1", "N2");
        long acorn = aClass("Acorn", "R");
        assertThat(proposals()).contains(new ClassMove(nursery, "N1", Fate.STAYS, null), moves(nursery, "N2", acorn));
    }

    @Test
    void pupils_whose_year_group_is_not_followed_stay() {
        long base = aClass("Base", "X");
        aClass("Elm", "3");
        assertThat(proposed(base)).isEqualTo(new ClassMove(base, "X", Fate.STAYS, null));
    }

    @Test
    void pupils_without_a_year_group_are_to_be_decided() {
        long ash = aClass("Ash", (String) null);
        assertThat(proposed(ash)).isEqualTo(new ClassMove(ash, null, null, null));
    }

    private static ClassMove moves(long from, String year, long to) {
        return new ClassMove(from, year, Fate.MOVES, Place.of(new GroupId(to)));
    }

    private ClassMove proposed(long group) {
        return proposals().stream()
                .filter(move -> move.from() == group)
                .findFirst()
                .orElseThrow();
    }

    private List<ClassMove> proposals() {
        YearRoll roll = new YearRoll(pupils, groups, List.of(), in, List.of());
        return YearProposals.draft(roll, FIRST).moves();
    }

    private long aClass(String name, @Nullable String... years) {
        long id = groups.size() + 1L;
        groups.add(new YearRoll.Group(id, GroupKind.CLASS, name, null, null));
        for (String year : years) {
            long pupil = pupils.size() + 1L;
            pupils.add(new YearRoll.Pupil(pupil, "Pupil", "Number" + pupil, year, null));
            in.add(new YearRoll.PupilIn(pupil, pupil, id, FIRST.minusYears(1), null));
        }
        return id;
    }
}
