package org.attune.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.Objects;
import org.attune.access.PupilId;
import org.attune.assessment.ChangeSince;
import org.attune.assessment.FindingSummary;
import org.attune.assessment.ui.AssessmentNavigation;
import org.attune.cycle.ReviewPage;
import org.attune.method.change.StrandChange;
import org.attune.method.change.Verdict;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.voice.VoiceRecord;
import org.attune.voice.ui.VoiceNavigation;
import org.jspecify.annotations.Nullable;

/** What a review rests on: the new score and what changed, what pupil and home said, and the sessions held. */
final class EvidenceCards {

    private final Component here;
    private final ReviewPage page;
    private final ZoneId zone;
    private final boolean open;

    /** @param open whether the person can still add to it */
    EvidenceCards(Component here, ReviewPage page, ZoneId zone, boolean open) {
        this.here = here;
        this.page = page;
        this.zone = zone;
        this.open = open;
    }

    Card scored() {
        Card card = card("review.scored");
        FindingSummary scored = page.scored();
        PupilId pupil = page.pupil().id();
        if (scored == null) {
            card.add(words(open ? "review.scored.not-yet" : "review.scored.none"));
            if (open) {
                card.add(button(AssessmentNavigation.scoringHref(pupil), say("review.score")));
            }
            return card;
        }
        card.add(new Paragraph(
                new Span(say(
                                "review.scored.on",
                                Formats.date(scored.firstMadeAt().atZone(zone).toLocalDate())) + " "),
                new Anchor(AssessmentNavigation.resultHref(pupil, scored.id()), say("review.result"))));
        ChangeSince change = page.change();
        if (change != null) {
            UnorderedList list = new UnorderedList();
            list.addClassName("lines");
            change.change().strands().forEach(strand -> list.add(line(strand)));
            card.add(list);
        }
        card.add(
                soft(say("review.outcome." + page.outcome().name(), page.pupil().firstName())));
        return card;
    }

    Card said() {
        Card card = card("review.said");
        card.add(voice("review.said.pupil", page.pupilSaid()), voice("review.said.home", page.homeSaid()));
        if (open) {
            card.add(button(VoiceNavigation.voicesHref(page.pupil().id()), say("review.said.ask")));
        }
        return card;
    }

    Card dose() {
        Card card = card("review.dose");
        card.add(new Paragraph(
                page.dose().planned() == 0
                        ? say("review.dose.none")
                        : say("review.dose.of", page.dose().given(), page.dose().planned())));
        card.add(soft(say("review.dose.help")));
        return card;
    }

    private ListItem line(StrandChange strand) {
        String verdict = strand.verdict().map(Verdict::name).orElse("NONE");
        Span tag = new Span(say("change.verdict." + verdict));
        tag.addClassName("tag");
        strand.verdict()
                .filter(reached -> reached != Verdict.NO_RELIABLE_CHANGE)
                .ifPresent(reached -> tag.addClassName(reached == Verdict.IMPROVED ? "secure" : "likely"));
        Span name = new Span(strand.strand().name());
        boolean focus = page.plan().terms().foci().contains(strand.strand().code());
        Div left = new Div(name);
        if (focus) {
            Span planned = new Span(" " + say("review.focus"));
            planned.addClassNames("soft", "small");
            left.add(planned);
        }
        Div row = new Div(left, tag);
        row.addClassNames("row", "between");
        return new ListItem(row);
    }

    private Component voice(String key, @Nullable VoiceRecord said) {
        if (said == null) {
            return soft(say(key + ".none"));
        }
        String day = Formats.date(
                Objects.requireNonNull(said.finishedAt()).atZone(zone).toLocalDate());
        return new Paragraph(
                new Span(say(key, day) + " "),
                new Anchor(VoiceNavigation.voiceHref(page.pupil().id(), said.id()), say("review.said.read")));
    }

    private Card card(String key) {
        Card card = new Card(say(key));
        card.addClassNames("stack", "review-part");
        return card;
    }

    private Paragraph words(String key) {
        return new Paragraph(say(key, page.pupil().firstName()));
    }

    private static Paragraph soft(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("soft");
        return paragraph;
    }

    private static Div button(String href, String words) {
        Anchor button = new Anchor(href, words);
        button.addClassName("btn");
        return new Div(button);
    }

    private String say(String key, Object... arguments) {
        return here.getTranslation(key, arguments);
    }
}
