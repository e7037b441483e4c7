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
record ResultNotices(I18NProvider messages, ZoneId zone, FoundRecord found, String pupil) {

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
     * SENCO and head read every reason. The lead reads those that lie in the answers. For all others there is one notice: that something
     * is to be borne in mind, and whom to ask. The early picture is the page’s first sentence. Source: method.md, cautions; decision 0321.
     */
    List<Notice> cautions(CurrentUser user) {
        List<Caution> cautions = found.finding().cautions().stream()
                .filter(caution -> caution != Caution.EARLY_PICTURE)
                .toList();
        boolean all = user.is(Role.SENCO) || user.is(Role.HEAD);
        boolean lead = user.staff().equals(found.lead());
        List<Notice> notices = new ArrayList<>();
        boolean more = false;
        for (Caution caution : cautions) {
            if (all || lead && caution.isOfTheAnswers()) {
                notices.add(caution("result.caution." + caution.name()));
            } else {
                more = true;
            }
        }
        if (more) {
            notices.add(caution("result.caution"));
        }
        return notices;
    }

    private Notice caution(String key) {
        Span first = new Span(say(key, pupil) + " ");
        first.addClassName("bold");
        return Notice.caution(first, new Span(say(key + ".do", pupil)));
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
