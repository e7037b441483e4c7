package org.attune.testing;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.SignIns;
import org.attune.assessment.AssessmentId;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/** Signs a person of a {@link Schoolyard} in, for a test, and gives their answers. */
public class SignedIn {

    private final SignIns signIns;
    private final CurrentUsers users;
    private final JdbcTemplate jdbc;
    private final List<Item> items;
    private final TestClock clock;

    SignedIn(SignIns signIns, CurrentUsers users, JdbcTemplate jdbc, Catalogue catalogue, TestClock clock) {
        this.signIns = signIns;
        this.users = users;
        this.jdbc = jdbc;
        this.items = catalogue.instrument().items();
        this.clock = clock;
    }

    public void as(Schoolyard.Person person) {
        UserDetails user = signIns.loadUserByUsername(person.username());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    public void as(Schoolyard.Person person, Runnable act) {
        as(person, () -> {
            act.run();
            return true;
        });
    }

    public <T> T as(Schoolyard.Person person, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
            as(person);
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void nobody() {
        SecurityContextHolder.clearContext();
    }

    /** Whoever is signed in has answered every item, by its place. */
    public void answered(AssessmentId assessment, IntFunction<Response> answer, Duration apart) {
        answered(assessment, answer, 0, items.size(), apart);
    }

    /**
     * Whoever is signed in has answered these items, some time apart: stored as {@code Assessments.answer} stores them, but all at once,
     * since most tests begin with answers and are about something else.
     */
    public void answered(AssessmentId assessment, IntFunction<Response> answer, int from, int to, Duration apart) {
        CurrentUser adult = users.current();
        List<Object[]> given = new ArrayList<>();
        for (int place = from; place < to; place++) {
            given.add(new Object[] {
                adult.school().value(),
                assessment.value(),
                items.get(place).code(),
                answer.apply(place).code(),
                adult.staff().value(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
            });
            clock.pass(apart);
        }
        jdbc.batchUpdate(
                "insert into answer (school_id, assessment_id, item, response, author_id, answered_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 1)",
                given);
        jdbc.batchUpdate(
                "insert into answer_change (school_id, assessment_id, item, response, author_id, at, version, command_id)"
                        + " values (?, ?, ?, ?, ?, ?, 1, ?)",
                given.stream().map(SignedIn::withCommand).toList());
    }

    private static Object[] withCommand(Object[] given) {
        Object[] row = Arrays.copyOf(given, given.length + 1);
        row[given.length] = UUID.randomUUID().toString();
        return row;
    }
}
