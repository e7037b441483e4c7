package org.attune.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.access.SchoolId;
import org.attune.assessment.SeenTotals;
import org.attune.catalogue.Catalogue;
import org.attune.context.ContextTraits;
import org.attune.method.cohort.MonthEnds;
import org.attune.method.cohort.NamelessPicture;
import org.attune.method.cohort.Unnamed;
import org.attune.roll.Members;
import org.attune.roll.RollMember;
import org.attune.roll.SchoolSize;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Totals over all schools of this installation: rounded, small numbers gone, no pupil’s name. Source: method.md, “Groups”; decisions 0533, 0534. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SEES_TRUST)
public class TrustPictures {

    private static final String OF_TRUST = "trust-profile";

    /** A year of them. */
    private static final int CHOICE = 12;

    private final SeenTotals totals;
    private final Members members;
    private final ContextTraits context;
    private final Gate gate;
    private final Clock clock;
    private final int strands;

    TrustPictures(
            SeenTotals totals, Members members, ContextTraits context, Gate gate, Clock clock, Catalogue catalogue) {
        this.totals = totals;
        this.members = members;
        this.context = context;
        this.gate = gate;
        this.clock = clock;
        this.strands = catalogue.instrument().strands().size();
    }

    /** The days that can be asked for, the latest first. */
    public List<LocalDate> days() {
        return MonthEnds.before(LocalDate.now(clock), CHOICE);
    }

    /**
     * Every school as a whole; two statements, however many there are, and one audit row.
     *
     * @throws DayNotTold where the day is not the end of a month that is over
     */
    public List<SchoolTotals> schools(LocalDate at) {
        requireTold(at);
        gate.toList(OF_TRUST + " " + at, 0);
        Map<SchoolId, Map<String, Integer>> seen = totals.bySchool(at);
        List<SchoolTotals> schools = new ArrayList<>();
        for (SchoolSize size : members.sizes(at)) {
            List<Unnamed> pupils = new ArrayList<>();
            seen.getOrDefault(size.school(), Map.of())
                    .forEach((letters, count) -> add(pupils, new Unnamed(letters, Map.of()), count));
            add(pupils, new Unnamed("", Map.of()), size.pupils() - pupils.size());
            schools.add(new SchoolTotals(size.school(), size.name(), NamelessPicture.of(strands, pupils)));
        }
        return schools;
    }

    /**
     * One school with every filter that tells nothing of a single child.
     *
     * @throws NoSuchRecord where there is no such school
     * @throws DayNotTold as for {@link #schools}
     */
    public SchoolTotals school(SchoolId school, LocalDate at) {
        requireTold(at);
        SchoolSize size = members.sizes(at).stream()
                .filter(each -> each.school().equals(school))
                .findFirst()
                .orElseThrow(() -> gate.refuse(OF_TRUST, school.value()));
        gate.toList(OF_TRUST + " " + at, school.value());
        Map<PupilId, String> letters = totals.ofSchool(school, at);
        Map<PupilId, ContextTraits.Traits> traits = context.unnamed(school, at);
        List<Unnamed> pupils = members.unnamed(school, at).members().stream()
                .map(member -> new Unnamed(
                        letters.getOrDefault(member.pupil(), ""),
                        values(member, traits.getOrDefault(member.pupil(), ContextTraits.Traits.NONE))))
                .toList();
        return new SchoolTotals(school, size.name(), NamelessPicture.of(strands, pupils));
    }

    private void requireTold(LocalDate at) {
        if (!MonthEnds.isTold(at, LocalDate.now(clock))) {
            throw new DayNotTold(at);
        }
    }

    private static void add(List<Unnamed> pupils, Unnamed one, int count) {
        for (int i = 0; i < count; i++) {
            pupils.add(one);
        }
    }

    /** Filters whose parts do not overlap. */
    private static Map<String, String> values(RollMember member, ContextTraits.Traits traits) {
        Map<String, String> values = new HashMap<>();
        if (member.sex() != null) {
            values.put(Filter.Kind.SEX.name(), member.sex());
        }
        if (member.yearGroup() != null) {
            values.put(Filter.Kind.YEAR.name(), member.yearGroup());
        }
        values.put(
                Filter.Kind.SEN_PROVISION.name(),
                traits.senProvision().stream().findFirst().orElse("N"));
        values.put(Filter.Kind.EAL.name(), Filter.yesOrNo(traits.isAdditionalLanguage()));
        values.put(Filter.Kind.LOOKED_AFTER.name(), Filter.yesOrNo(traits.isLookedAfter()));
        values.put(Filter.Kind.PUPIL_PREMIUM.name(), Filter.yesOrNo(traits.hasPremium()));
        values.put(Filter.Kind.FREE_MEALS.name(), Filter.yesOrNo(traits.hasFreeMeals()));
        return values;
    }
}
