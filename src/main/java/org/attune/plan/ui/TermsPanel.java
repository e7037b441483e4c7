package org.attune.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.attune.assessment.Fit;
import org.attune.assessment.FoundRecord;
import org.attune.context.ui.ContextNavigation;
import org.attune.method.instrument.Strand;
import org.attune.method.planning.Capacity;
import org.attune.method.planning.PupilLimits;
import org.attune.method.planning.Setting;
import org.attune.plan.PlanDates;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanTerms;
import org.attune.plan.PlanWords;
import org.attune.ui.Formats;

/** What can you give? Each change is told at once; the panel itself stays, so that the place on the keyboard does. */
final class TermsPanel extends Aside {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FOCI = 2;

    private final transient PlanWords words;
    private final transient Consumer<UnaryOperator<PlanTerms>> changed;
    private final Paragraph dates = new Paragraph();

    TermsPanel(PlanDraft draft, String firstName, PlanWords words, Consumer<UnaryOperator<PlanTerms>> changed) {
        this.words = words;
        this.changed = changed;
        PlanTerms terms = draft.terms();
        addClassName("terms");
        dates.addClassNames("small", "soft");
        Paragraph why = new Paragraph(getTranslation("plan.give.help"));
        why.addClassName("soft");
        add(new H1(getTranslation("plan.give")), why);
        add(new MinutesField(terms.minutes(), minutes -> tell(old -> old.withMinutes(minutes))));
        add(settings(terms));
        add(onRecord(draft, firstName));
        if (mayChooseFocus(draft.found(), terms)) {
            add(foci(terms));
        }
        add(length(terms), most(terms));
        show(draft.dates());
    }

    void show(PlanDates days) {
        dates.setText(getTranslation("plan.dates", Formats.date(days.halfwayOn()), Formats.date(days.reviewOn())));
    }

    private Chips<Setting> settings(PlanTerms terms) {
        List<Setting> all = Setting.AT_SCHOOL.stream().sorted().toList();
        return Chips.many(
                getTranslation("plan.where"),
                all,
                setting -> getTranslation("plan.setting." + setting.name()),
                terms.settings(),
                chosen -> tell(old -> old.withSettings(new HashSet<>(chosen))));
    }

    /** What the plan keeps to, as it is on record; why it is there stands nowhere here. */
    private Component onRecord(PlanDraft draft, String firstName) {
        PupilLimits limits = draft.facts().limits();
        FieldSet record = new FieldSet(getTranslation("plan.record", firstName));
        record.addClassNames("field", "on-record");
        String agreed = words.optInNames(limits.optIns());
        String avoided = words.avoided(limits);
        record.add(new Paragraph(
                agreed.isEmpty()
                        ? getTranslation("plan.record.no-opt-in")
                        : getTranslation("plan.record.opt-in", agreed)));
        if (!avoided.isEmpty()) {
            record.add(new Paragraph(getTranslation("plan.record.avoid", avoided)));
        }
        Anchor about = new Anchor(ContextNavigation.aboutHref(draft.pupil()), getTranslation("plan.record.change"));
        about.addClassName("small");
        record.add(about);
        return record;
    }

    private Chips<Integer> length(PlanTerms terms) {
        Chips<Integer> chips = Chips.one(
                getTranslation("plan.length"),
                PlanTerms.LENGTHS,
                String::valueOf,
                List.of(terms.weeks()),
                weeks -> tell(old -> old.withWeeks(weeks)));
        chips.add(dates);
        return chips;
    }

    private Chips<Integer> most(PlanTerms terms) {
        return Chips.one(
                getTranslation("plan.most"),
                IntStream.rangeClosed(1, Capacity.MOST_STRATEGIES).boxed().toList(),
                String::valueOf,
                List.of(terms.most()),
                most -> tell(old -> old.withMost(most)));
    }

    private Chips<String> foci(PlanTerms terms) {
        List<Chips<String>> self = new java.util.ArrayList<>();
        Chips<String> chips = Chips.many(
                getTranslation("plan.for"),
                words.strands().stream().map(Strand::code).toList(),
                code -> words.focus(List.of(code)),
                terms.foci(),
                chosen -> {
                    List<String> two = chosen.subList(0, Math.min(MOST_FOCI, chosen.size()));
                    self.getFirst().choose(two);
                    tell(old -> old.withFoci(two));
                });
        self.add(chips);
        Paragraph help = new Paragraph(getTranslation("plan.for.help"));
        help.addClassNames("small", "soft");
        chips.add(help);
        return chips;
    }

    /** Where an adult sees it differently, or nothing is suggested. */
    private static boolean mayChooseFocus(FoundRecord found, PlanTerms terms) {
        List<String> suggested = found.finding().foci().stream()
                .map(focus -> focus.strand().code())
                .toList();
        return terms.foci().isEmpty()
                || !terms.foci().equals(suggested)
                || found.readings().stream().anyMatch(reading -> reading.fit() != Fit.FITS);
    }

    private void tell(UnaryOperator<PlanTerms> change) {
        changed.accept(change);
    }
}
