package org.attune.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.attune.access.Accounts;
import org.attune.access.Pins;
import org.attune.access.Role;
import org.attune.access.Slip;
import org.attune.access.StaffId;
import org.attune.roll.GroupId;
import org.attune.roll.GroupSummary;
import org.attune.roll.Groups;
import org.attune.roll.Schools;
import org.attune.roll.StaffDetails;
import org.attune.roll.StaffList;
import org.attune.roll.imports.Decisions;
import org.attune.roll.imports.RollImports;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty demo before it opens its doors: school, roll, staff, accounts, what is on record, then some weeks of scoring and plans. */
@Component
@Profile("demo")
class DemoSchool implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSchool.class);
    private static final int WEEKS_SINCE_TRAINING = 40;
    private static final int WEEKS_ON_RECORD = 10;
    private static final List<String[]> OTHERS = List.of(
            new String[] {"Joanna", "Dean", "Class teacher"},
            new String[] {"Tom", "Ellery", "Teaching assistant"},
            new String[] {"Grace", "Obi", "Class teacher"},
            new String[] {"Helen", "Marsh", "Class teacher"},
            new String[] {"Mina", "Aziz", "Teaching assistant"},
            new String[] {"Peter", "Vale", "Class teacher"},
            new String[] {"Carys", "Bowen", "Class teacher"},
            new String[] {"Anil", "Roy", "Class teacher"});

    private final Accounts accounts;
    private final Schools schools;
    private final RollImports imports;
    private final StaffList staff;
    private final Groups groups;
    private final DemoCast cast;
    private final DemoContext context;
    private final DemoTraits traits;
    private final DemoTerm term;
    private final Pins pins;
    private final DemoMoves moves;
    private final DemoTwoAdults twoAdults;
    private final DemoLibrary library;
    private final DemoTraining training;
    private final DemoWeeks weeks;
    private final DemoScreens screens;
    private final Clock clock;
    private volatile boolean open;

    DemoSchool(
            Accounts accounts,
            Schools schools,
            RollImports imports,
            StaffList staff,
            Groups groups,
            DemoCast cast,
            DemoContext context,
            DemoTraits traits,
            DemoTerm term,
            Pins pins,
            DemoMoves moves,
            DemoTwoAdults twoAdults,
            DemoLibrary library,
            DemoTraining training,
            DemoWeeks weeks,
            DemoScreens screens,
            Clock clock) {
        this.accounts = accounts;
        this.schools = schools;
        this.imports = imports;
        this.staff = staff;
        this.groups = groups;
        this.cast = cast;
        this.context = context;
        this.traits = traits;
        this.term = term;
        this.pins = pins;
        this.moves = moves;
        this.twoAdults = twoAdults;
        this.library = library;
        this.training = training;
        this.weeks = weeks;
        this.screens = screens;
        this.clock = clock;
    }

    /** Before the web server, whose phase is higher. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        open = true;
        if (!accounts.anyExists()) {
            invent();
        }
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    private void invent() {
        LOG.info("Inventing a school (about a minute, the first time only) …");
        LocalDate today = LocalDate.now(clock);
        LocalDate start = today.minusWeeks(WEEKS_SINCE_TRAINING);
        DemoClock.at(start.atTime(9, 0).atZone(clock.getZone()).toInstant(), () -> {
            DemoPerson office = DemoPerson.ADMINISTRATOR;
            schools.found("Fernhollow Primary (invented)", null, details(office), office.username(), password());
            cast.as(office.username(), () -> bringIn(start, today));
            context.play(start);
        });
        traits.play(today.minusWeeks(WEEKS_ON_RECORD));
        term.play(today);
        cast.as(DemoPerson.ADMINISTRATOR.username(), () -> moves.play(today));
        twoAdults.play(today);
        library.play(today);
        training.play(today);
        weeks.play(today);
        screens.play(today);
    }

    private void bringIn(LocalDate start, LocalDate today) {
        RollImports.Proposal file = imports.read(DemoRoll.file(today));
        var seen = imports.check(file.file(), file.mapping(), Decisions.NONE);
        imports.carryOut(file.file(), file.mapping(), Decisions.NONE, seen, done -> {});
        Map<String, GroupId> classes = new LinkedHashMap<>();
        for (GroupSummary group : groups.all()) {
            classes.put(group.name(), group.id());
        }
        StaffId assistant = person(details(DemoPerson.ASSISTANT), DemoPerson.ASSISTANT.roles(), start);
        groups.addAdult(Objects.requireNonNull(classes.get("Oak")), assistant, start);
        person(details(DemoPerson.SENCO), DemoPerson.SENCO.roles(), start);
        person(details(DemoPerson.HEAD), DemoPerson.HEAD.roles(), null);
        List<GroupId> places = new ArrayList<>(classes.values());
        for (int i = 0; i < OTHERS.size(); i++) {
            String[] other = OTHERS.get(i);
            StaffDetails details = new StaffDetails(other[0], other[1], other[2], null);
            boolean trained = other[2].startsWith("Teaching") || other[1].equals("Vale");
            StaffId id = trained ? person(details, Set.of(Role.PRACTITIONER), start) : staff.add(details);
            groups.addAdult(places.get(i % places.size()), id, start);
        }
    }

    /** On the staff list, with an account of their own password; trained where a day is given. */
    private StaffId person(StaffDetails details, Set<Role> roles, @Nullable LocalDate trained) {
        StaffId id = staff.add(details);
        if (trained != null) {
            staff.recordTraining(id, trained, trained.plusYears(1));
        }
        Slip slip = accounts.create(id, details.firstName() + " " + details.lastName(), roles);
        String password = password();
        cast.as(slip.username(), () -> accounts.choosePassword(password));
        cast.as(slip.username(), () -> pins.choose(password, DemoPin.PIN));
        return id;
    }

    private static StaffDetails details(DemoPerson person) {
        return new StaffDetails(person.firstName(), person.lastName(), person.job(), null);
    }

    /** Nobody knows it: visitors come in by the buttons. */
    private static String password() {
        return UUID.randomUUID().toString();
    }
}
