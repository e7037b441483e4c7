package org.attune.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.attune.access.CurrentUser;
import org.attune.access.Role;
import org.attune.assessment.FindingSummary;
import org.attune.assessment.FoundRecord;
import org.attune.method.interruption.Caution;
import org.attune.ui.Formats;
import org.attune.ui.Notice;

/** What to bear in mind above a result: that another version replaced it, and the cautions. */
record ResultNotices(I18NProvider messages, ZoneId zone, FoundRecord found) {

    List<Notice> versions() {
        List<Notice> notices = new ArrayList<>();
        if (found.superseded()) {
            found.versions().stream()
                    .filter(version -> !version.superseded())
                    .findFirst()
                    .ifPresent(newest -> notices.add(Notice.caution(
                            new Span(say("result.superseded") + " "), link(newest, "result.see-newest"))));
        }
        FindingSummary own = found.versions().stream()
                .filter(version -> version.id().equals(found.id()))
                .findFirst()
                .orElseThrow();
        found.versions().stream()
                .filter(version -> version.assessment().equals(own.corrects()))
                .findFirst()
                .ifPresent(older -> notices.add(Notice.good(
                        new Span(say("result.corrects", Objects.requireNonNullElse(own.reason(), "")) + " "),
                        link(older, "result.see-older"))));
        return notices;
    }

    /**
     * SENCO and lead read the reason; others that there is one, and whom to ask. The early picture is the page’s first sentence.
     * Source: method.md, cautions.
     */
    List<Notice> cautions(CurrentUser user) {
        List<Caution> cautions = found.finding().cautions().stream()
                .filter(caution -> caution != Caution.EARLY_PICTURE)
                .toList();
        if (cautions.isEmpty()) {
            return List.of();
        }
        boolean reasons = user.is(Role.SENCO) || user.staff().equals(found.lead());
        return reasons
                ? cautions.stream()
                        .map(caution -> caution("result.caution." + caution.name()))
                        .toList()
                : List.of(caution("result.caution"));
    }

    private Notice caution(String key) {
        Span first = new Span(say(key) + " ");
        first.addClassName("bold");
        return Notice.caution(first, new Span(say(key + ".do")));
    }

    private Anchor link(FindingSummary version, String key) {
        return new Anchor(
                AssessmentNavigation.resultHref(found.pupil(), version.id()), say(key, date(version.madeAt())));
    }

    private String say(String key, Object... arguments) {
        return messages.getTranslation(key, Locale.UK, arguments);
    }

    private String date(Instant at) {
        return Formats.date(LocalDate.ofInstant(at, zone));
    }
}
