package org.attune.cycle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.cycle.Cycle;
import org.attune.cycle.Cycles;
import org.attune.cycle.Halfway;
import org.attune.cycle.HalfwayChanged;
import org.attune.plan.ui.PlanNavigation;
import org.attune.roll.Adults;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.timetable.Dose;
import org.attune.timetable.Doses;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;
import org.attune.ui.Undo;
import org.jspecify.annotations.Nullable;

/** Half the time is over: a short note if there is one, and one of two buttons. */
@Route("pupils/:pupil/review/:cycle/halfway")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO})
@StyleSheet("context://ui/styles/cycle.css")
class HalfwayView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Cycles cycles;
    private final transient Doses doses;
    private final transient Pupils pupils;
    private final transient Adults adults;
    private final transient Clock clock;
    private final Div told = new Div();
    private transient @Nullable Halfway seen;
    private final TextArea note = new TextArea(getTranslation("cycle.half.note"));

    HalfwayView(Cycles cycles, Doses doses, Pupils pupils, Adults adults, Clock clock) {
        this.cycles = cycles;
        this.doses = doses;
        this.pupils = pupils;
        this.adults = adults;
        this.clock = clock;
        narrow();
        note.setMaxLength(Halfway.LONGEST_NOTE);
        note.setHelperText(getTranslation("cycle.half.note-help"));
        note.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Cycle cycle = cycles.get(CycleRoute.cycle(event));
        CycleRoute.check(event, cycle);
        if (!cycle.isOpen()) {
            throw new NoSuchRecord("cycle");
        }
        show(cycle, pupils.summary(cycle.pupil()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("cycle.half.title"));
    }

    private void show(Cycle cycle, PupilSummary pupil) {
        Dose dose = doses.of(cycle.pupil(), cycle.plan(), cycle.dates().startsOn(), LocalDate.now(clock));
        add(heading(
                ofPupil(pupil.id().value(), pupil.displayName()),
                CycleWords.place(pupil),
                getTranslation("cycle.half.title"),
                getTranslation("cycle.half.days", Formats.date(cycle.dates().reviewOn()))));
        seen = cycle.halfway();
        if (seen != null) {
            note.setValue(seen.note());
        }
        Div buttons = new Div(
                Buttons.plain(getTranslation("cycle.half.well"), () -> look(cycle, pupil, Halfway.Answer.GOING_WELL)),
                Buttons.plain(getTranslation("cycle.half.change"), () -> look(cycle, pupil, Halfway.Answer.CHANGE)));
        buttons.addClassName("row");
        Card card = new Card(getTranslation("cycle.half.ask", pupil.firstName()));
        card.addClassName("stack");
        card.add(text("num", getTranslation("cycle.half.dose", dose.given(), dose.planned())));
        card.add(new Anchor(PlanNavigation.planHref(pupil.id(), cycle.plan()), getTranslation("cycle.see-plan")));
        card.add(text("soft small", getTranslation("ui.safety")), note, told, buttons);
        add(card);
    }

    private void look(Cycle cycle, PupilSummary pupil, Halfway.Answer answer) {
        Halfway before = seen;
        Halfway mine;
        try {
            mine = cycles.lookHalfway(cycle.id(), answer, note.getValue(), before);
        } catch (HalfwayChanged changed) {
            tell(changed.now());
            return;
        }
        UI.getCurrent().navigate("pupils/" + pupil.id().value());
        Undo.offer(getTranslation("cycle.half.done." + answer.name()), getTranslation("cycle.half.undone"), () -> {
            try {
                cycles.undoHalfway(cycle.id(), mine, before);
                return true;
            } catch (NoSuchRecord | HalfwayChanged late) {
                return false;
            }
        });
    }

    /** Both are there to read: theirs above, one’s own in the field. Who presses once more has seen theirs. */
    private void tell(@Nullable Halfway now) {
        seen = now;
        String theirs = now == null
                ? getTranslation("cycle.half.other.gone")
                : getTranslation(
                        "cycle.half.other." + now.answer().name(),
                        adults.names(Set.of(now.by())).getOrDefault(now.by(), ""),
                        Formats.date(now.at().atZone(clock.getZone()).toLocalDate()),
                        now.note());
        told.removeAll();
        told.add(Notice.problem(theirs.strip() + " " + getTranslation("cycle.half.other.ask")));
    }
}
