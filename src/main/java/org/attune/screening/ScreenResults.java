package org.attune.screening;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.Audit;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.access.SchoolId;
import org.attune.catalogue.Catalogue;
import org.attune.library.Library;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Response;
import org.attune.method.planning.SharedChoice;
import org.attune.method.planning.SharedPlanner;
import org.attune.method.scoring.Answers;
import org.attune.method.screening.ClassLook;
import org.attune.method.screening.Look;
import org.attune.method.screening.PupilLook;
import org.attune.method.screening.ScreenedPupil;
import org.attune.method.screening.ScreeningRules;
import org.attune.roll.GroupId;
import org.attune.roll.OwnGroups;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.roll.SchoolYears;
import org.attune.roll.Trainings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finishing a screen, and what it says. */
@Service
@Transactional
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class ScreenResults {

    /** Strategies that a whole class takes up at once. */
    public static final int MOST_STRATEGIES = 3;

    private static final int MOST_MINUTES = 600;

    private final ScreenTable screens;
    private final ScreenRows rows;
    private final ScreenDoor door;
    private final OwnGroups groups;
    private final Pupils pupils;
    private final Library library;
    private final Trainings trainings;
    private final Audit audit;
    private final ScreeningRules rules;
    private final Clock clock;

    ScreenResults(
            ScreenTable screens,
            ScreenRows rows,
            ScreenDoor door,
            OwnGroups groups,
            Pupils pupils,
            Library library,
            Trainings trainings,
            Audit audit,
            Catalogue catalogue,
            Clock clock) {
        this.screens = screens;
        this.rows = rows;
        this.door = door;
        this.groups = groups;
        this.pupils = pupils;
        this.library = library;
        this.trainings = trainings;
        this.audit = audit;
        this.rules = new ScreeningRules(catalogue.instrument(), catalogue.references());
        this.clock = clock;
    }

    /**
     * Fixes the answers of those who are in the class today, and notes whom the screen names: the rest goes at the end of the next school year.
     *
     * @throws ScreenNotOpen where it is not open any more
     * @throws NothingScreened where there is no answer and no worry
     * @throws ScreenOver where it was begun in an earlier school year
     */
    public void finish(ScreenId id) {
        ScreenDoor.Locked locked = door.lockAlone(id);
        trainings.requireMine();
        if (locked.screen().state() != ScreenState.OPEN) {
            throw new ScreenNotOpen(id);
        }
        if (locked.screen().seenOn().isBefore(SchoolYears.firstDay(LocalDate.now(clock)))) {
            throw new ScreenOver(id);
        }
        SchoolId school = locked.user().school();
        List<ScreenedPupil<PupilId>> screened = screened(
                school, id, stillHere(rows.bands(school, id), locked.screen().group()));
        if (screened.stream().allMatch(pupil -> pupil.answers().byItem().isEmpty() && !pupil.worried())) {
            throw new NothingScreened();
        }
        ClassLook<PupilId> look = rules.look(screened);
        LocalDate end = endOfNextSchoolYear(LocalDate.now(clock));
        for (Look each : Look.values()) {
            List<PupilId> found = look.of(each).stream().map(PupilLook::pupil).toList();
            rows.found(id, each, found, each.isFlag() ? null : end);
        }
        rows.keepUntil(id, end);
        screens.finish(locked.user(), id, ScreeningRules.VERSION, now());
        audit.changed(locked.user(), "screen", id.value());
    }

    /**
     * What a finished screen says; one audit row. Pupils whom the reader may not see today are left out, but count for what is shared.
     *
     * @param minutes a week that the adults of the class have for it
     * @throws ScreenNotOpen where it is not finished
     * @throws org.attune.access.NoSuchRecord where there is none that this person may see
     */
    @Transactional(readOnly = true)
    public ScreenResult of(ScreenId id, int minutes) {
        if (minutes < 0 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("Minutes a week are 0 to " + MOST_MINUTES);
        }
        ScreenDoor.Opened opened = door.open(id);
        if (opened.screen().isOpen()) {
            throw new ScreenNotOpen(id);
        }
        SchoolId school = opened.user().school();
        List<ScreenedPupil<PupilId>> all = screened(school, id, rows.looked(school, id));
        Map<PupilId, PupilSummary> names = new LinkedHashMap<>();
        pupils.among(all.stream().map(ScreenedPupil::pupil).toList()).forEach(pupil -> names.put(pupil.id(), pupil));
        ClassLook<PupilId> look = rules.look(inOrder(all, names));
        ClassLook<PupilId> shown = new ClassLook<>(
                look.pupils().stream()
                        .filter(pupil -> names.containsKey(pupil.pupil()))
                        .toList(),
                look.shared());
        long outOfSight = look.pupils().stream()
                .filter(pupil -> pupil.look().isFlag() && !names.containsKey(pupil.pupil()))
                .count();
        boolean ofTheClass = ScreenSummary.isOfTheClass(
                opened.screen().seenOn(), opened.group().pupils(), LocalDate.now(clock));
        return new ScreenResult(
                opened.screen(),
                opened.group(),
                shown,
                names,
                (int) outOfSight,
                choice(all, look, minutes),
                minutes,
                ofTheClass);
    }

    /** 31 August after the next first of September: the school year in which it was made, and the next. */
    static LocalDate endOfNextSchoolYear(LocalDate day) {
        return SchoolYears.nextFirstDay(day).plusYears(1).minusDays(1);
    }

    private SharedChoice choice(List<ScreenedPupil<PupilId>> all, ClassLook<PupilId> look, int minutes) {
        Set<AgeBand> bands = all.stream()
                .map(ScreenedPupil::band)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AgeBand.class)));
        return new SharedPlanner(library.mine().strategies())
                .propose(rules.needs(all, look.shared()), bands, minutes, MOST_STRATEGIES);
    }

    /** Equal pupils stand by last name. */
    private static List<ScreenedPupil<PupilId>> inOrder(
            List<ScreenedPupil<PupilId>> all, Map<PupilId, PupilSummary> names) {
        List<PupilId> order = new ArrayList<>(names.keySet());
        return all.stream()
                .sorted(java.util.Comparator.comparingInt(pupil -> order.indexOf(pupil.pupil())))
                .toList();
    }

    private Map<PupilId, AgeBand> stillHere(Map<PupilId, AgeBand> bands, GroupId group) {
        bands.keySet().retainAll(groups.members(List.of(group)).getOrDefault(group, Set.of()));
        return bands;
    }

    private List<ScreenedPupil<PupilId>> screened(SchoolId school, ScreenId id, Map<PupilId, AgeBand> bands) {
        Map<PupilId, Map<String, Response>> answers = new HashMap<>();
        Set<PupilId> worried = new java.util.HashSet<>();
        for (GivenOnScreen given : rows.answers(school, id)) {
            if (given.question().equals(ScreenCommand.WORRY)) {
                if (given.given().equals(ScreenCommand.WORRIED)) {
                    worried.add(given.pupil());
                }
            } else if (!given.given().equals(ScreenCommand.TAKEN_BACK)) {
                answers.computeIfAbsent(given.pupil(), none -> new HashMap<>())
                        .put(given.question(), Response.of(given.given()));
            }
        }
        return bands.entrySet().stream()
                .map(row -> new ScreenedPupil<>(
                        row.getKey(),
                        row.getValue(),
                        new Answers(Objects.requireNonNull(answers.getOrDefault(row.getKey(), Map.of()))),
                        worried.contains(row.getKey())))
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
