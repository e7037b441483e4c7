package org.attune.profile;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.attune.catalogue.Catalogue;
import org.attune.catalogue.Code;
import org.attune.method.change.MeanChange;
import org.attune.method.change.Verdict;
import org.attune.method.cohort.ExactRate;
import org.attune.method.cohort.GroupMean;
import org.attune.method.cohort.Movement;
import org.attune.method.cohort.NamelessPicture;
import org.attune.method.cohort.Sighting;
import org.attune.method.cohort.StrandProfile;
import org.attune.method.interruption.Status;
import org.attune.method.statistics.Interval;
import org.attune.roll.MemberGroup;
import org.attune.ui.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How a group picture reads, the same on screen, on paper and in a sheet. */
@Component
public class ProfileWords {

    private static final String NO_STATUS = "NONE";
    private static final String NOT_ASSESSED = "NOT_ASSESSED";

    private final MessageSource messages;
    private final Catalogue catalogue;

    ProfileWords(MessageSource messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage("profile." + key, arguments, Locale.UK);
    }

    public String status(Status status) {
        return say("status." + status);
    }

    /** A cell of the heat map in one or two words. */
    public String cell(@Nullable Sighting seen, String strand) {
        return say("status." + cellCode(seen, strand));
    }

    /** The status, NONE where none is shown, NOT_ASSESSED without a finding in date. */
    public static String cellCode(@Nullable Sighting seen, String strand) {
        Sighting.Line line = seen == null ? null : seen.strands().get(strand);
        if (seen == null || line == null) {
            return NOT_ASSESSED;
        }
        return seen.statusShown() ? line.status().name() : NO_STATUS;
    }

    /** “5 likely, 4 possible” */
    public String glance(StrandProfile strand) {
        return say("glance.line", strand.count(Status.LIKELY), strand.count(Status.POSSIBLE));
    }

    /** Each with its range, where there is one. */
    public String mean(GroupMean mean) {
        return range(whole(mean.points()), mean.interval().orElse(null));
    }

    public String change(MeanChange change) {
        return range(
                (Math.round(change.points()) > 0 ? "+" : "") + whole(change.points()),
                change.interval().orElse(null));
    }

    /** What is told to someone without names; a dash where it is held back. */
    public String figure(int told) {
        return told == NamelessPicture.HELD_BACK ? "–" : "" + told;
    }

    /** “reliably up” */
    public String moved(Verdict verdict) {
        return say("moved." + verdict);
    }

    /** Who moved, and what chance alone would give; never an effect. */
    public String movement(Movement movement) {
        if (movement.compared() == 0) {
            return say("since.none");
        }
        long each = Math.round(movement.byChance() / 2);
        return say(
                        "since.moved",
                        movement.members(Verdict.IMPROVED),
                        movement.members(Verdict.DECLINED),
                        movement.steady())
                + " "
                + say("since.chance", each);
    }

    /** “30% (7% to 65%)” */
    public String share(ExactRate rate) {
        Interval range = rate.interval();
        return say("range", percent(rate.value()), percent(range.low()), percent(range.high()));
    }

    public String filter(Filter filter, Iterable<MemberGroup> groups) {
        return switch (filter.kind()) {
            case EVERYONE -> say("filter.EVERYONE");
            case YEAR -> Objects.requireNonNullElse(Formats.yearGroup(filter.value()), say("year.X"));
            case CLASS, GROUP -> name(filter.value(), groups);
            case SEN_PROVISION -> say("filter.SEN_PROVISION") + ": " + code("sen-provision", filter.value());
            case SEN_TYPE -> say("filter.SEN_TYPE") + ": " + code("sen-type", filter.value());
            case SEX, EAL, LOOKED_AFTER, PUPIL_PREMIUM, FREE_MEALS ->
                say("filter." + filter.kind() + "." + filter.value());
        };
    }

    /** The same below a heading that says by what. */
    public String value(Filter filter) {
        return filter.kind() == Filter.Kind.SEN_PROVISION
                ? code("sen-provision", filter.value())
                : filter(filter, List.of());
    }

    private String range(String figure, @Nullable Interval interval) {
        return interval == null ? figure : say("range", figure, whole(interval.low()), whole(interval.high()));
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    private static String whole(double points) {
        return ("" + Math.round(points)).replace('-', '−');
    }

    private static String name(String id, Iterable<MemberGroup> groups) {
        for (MemberGroup group : groups) {
            if (id.equals("" + group.id().value())) {
                return group.name();
            }
        }
        return id;
    }

    private String code(String set, String code) {
        return catalogue.codeSet(set).code(code).map(Code::name).orElse(code);
    }
}
