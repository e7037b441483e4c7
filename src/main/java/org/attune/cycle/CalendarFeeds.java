package org.attune.cycle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.PeopleAtWork;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.roll.PupilCodeList;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Review days in a person’s own calendar: an address that only they know, with pupils’ codes and no names. It shows what the person may see
 * on that day, and nothing once their account has ended. Decision 0513.
 */
@Service
@Transactional
public class CalendarFeeds {

    private static final int RANDOM_BYTES = 20;
    private static final int TOKEN_LENGTH = 2 * RANDOM_BYTES;

    private final SecureRandom random = new SecureRandom();
    private final FeedTable feeds;
    private final OpenCycles cycles;
    private final PeopleAtWork people;
    private final PupilCodeList codes;
    private final CurrentUsers users;
    private final Audit audit;
    private final MessageSource messages;
    private final Clock clock;

    CalendarFeeds(
            FeedTable feeds,
            OpenCycles cycles,
            PeopleAtWork people,
            PupilCodeList codes,
            CurrentUsers users,
            Audit audit,
            MessageSource messages,
            Clock clock) {
        this.feeds = feeds;
        this.cycles = cycles;
        this.people = people;
        this.codes = codes;
        this.users = users;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** When the person’s address was made; empty where they have none. */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt() {
        return feeds.madeAt(users.current());
    }

    /** A new address; the old one stops. It is told once, and only its digest is kept. */
    @PreAuthorize(Rule.SEES_PUPILS)
    public String renew() {
        byte[] secret = new byte[RANDOM_BYTES];
        random.nextBytes(secret);
        String token = HexFormat.of().formatHex(secret);
        CurrentUser user = users.current();
        feeds.put(user, digest(token), clock.instant());
        audit.changed(user, "calendar", user.staff().value());
        return token;
    }

    @PreAuthorize(Rule.SEES_PUPILS)
    public void stop() {
        CurrentUser user = users.current();
        feeds.remove(user);
        audit.changed(user, "calendar", user.staff().value());
    }

    /** The calendar behind an address; empty for one that is none, or whose person may see no pupils any more. */
    @PreAuthorize(Rule.ANYONE)
    @Transactional(readOnly = true)
    public Optional<String> read(String token) {
        return token.length() != TOKEN_LENGTH
                ? Optional.empty()
                : feeds.owner(digest(token))
                        .flatMap(owner -> people.of(owner.school(), owner.staff()))
                        .map(this::calendar);
    }

    private String calendar(CurrentUser user) {
        audit.readList(user, "calendar", 0);
        List<Cycle> open = cycles.of(user);
        Map<PupilId, String> seen =
                codes.of(user.school(), open.stream().map(Cycle::pupil).toList(), LocalDate.now(clock));
        return CalendarText.of(
                say("cycle.calendar.name"),
                open.stream()
                        .filter(cycle -> seen.containsKey(cycle.pupil()))
                        .flatMap(cycle -> events(cycle, seen.getOrDefault(cycle.pupil(), "")))
                        .sorted(Comparator.comparing(CalendarText.Event::day).thenComparing(CalendarText.Event::id))
                        .toList());
    }

    /** A look that was noted is no day ahead any more. */
    private Stream<CalendarText.Event> events(Cycle cycle, String code) {
        CalendarText.Event review =
                event(cycle, "review", cycle.dates().reviewOn(), say("cycle.calendar.review", code));
        return cycle.halfway() == null
                ? Stream.of(
                        event(cycle, "halfway", cycle.dates().halfwayOn(), say("cycle.calendar.halfway", code)), review)
                : Stream.of(review);
    }

    private static CalendarText.Event event(Cycle cycle, String what, LocalDate day, String title) {
        Instant began = cycle.beganAt();
        String id = "cycle-%d-%s-%d@attune".formatted(cycle.id().value(), what, began.getEpochSecond());
        return new CalendarText.Event(id, day, title, began);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
