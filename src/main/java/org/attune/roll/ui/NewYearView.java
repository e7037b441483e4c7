package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.attune.access.Role;
import org.attune.roll.RollPaths;
import org.attune.roll.year.NewYear;
import org.attune.roll.year.YearDraft;
import org.attune.roll.year.YearRefused;
import org.attune.roll.year.YearStanding;
import org.attune.roll.year.YearWork;
import org.attune.ui.Buttons;
import org.attune.ui.Notice;
import org.attune.ui.Page;

/** The new school year in four steps; nothing changes before the last button, and even that can be taken back. */
@Route(RollPaths.NEW_YEAR)
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("context://ui/styles/roll-year.css")
class NewYearView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int STEPS = 4;

    private final transient NewYear year;
    private final transient LocalDate today;
    private final Div notices = new Div();
    private transient int version;

    NewYearView(NewYear year, Clock clock) {
        this.year = year;
        this.today = LocalDate.now(clock);
        narrow();
        open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("year.title"));
    }

    private void open() {
        YearStanding standing = year.standing();
        switch (standing.state()) {
            case NOT_BEGUN -> days(standing);
            case DRAFT -> classes();
            case WRITTEN, CONFIRMED -> written(standing);
        }
    }

    private void days(YearStanding standing) {
        step(1, new YearDaysStep(standing.firstDay(), null, today, days -> {
            if (tried(() -> year.begin(days.firstDay()))) {
                YearWork work = work();
                save(work.draft().onDays(days.firstDay(), days.leaversLastDay()));
                classes();
            }
        }));
    }

    private void daysAgain() {
        YearDraft draft = work().draft();
        step(1, new YearDaysStep(draft.firstDay(), draft.leaversLastDay(), today, days -> {
            if (save(work().draft().onDays(days.firstDay(), days.leaversLastDay()))) {
                classes();
            }
        }));
    }

    private void classes() {
        step(2, new YearClassesStep(work(), this::work, this::save, this::daysAgain, this::adults, this::startAgain));
    }

    private void adults() {
        step(3, new YearAdultsStep(work(), this::work, this::save, this::classes, this::check));
    }

    private void check() {
        step(4, new YearCheckStep(year.preview(), this::adults, seen -> {
            if (tried(() -> year.writeIn(seen))) {
                written(year.standing());
            } else {
                Component why = notices.getChildren().findFirst().orElseThrow();
                check();
                notices.add(why);
            }
        }));
    }

    private void written(YearStanding standing) {
        show(
                heading(null, getTranslation("year.title"), null, back()),
                notices,
                new YearWrittenPanel(
                        standing,
                        () -> {
                            tried(year::confirm);
                            open();
                        },
                        () -> {
                            if (tried(year::takeBack)) {
                                classes();
                                notices.add(Notice.good(getTranslation("year.taken-back")));
                            }
                        }));
    }

    private void startAgain() {
        year.discard();
        open();
    }

    private YearWork work() {
        YearWork work = year.work();
        version = work.version();
        return work;
    }

    private boolean save(YearDraft draft) {
        return tried(() -> version = year.save(draft, version));
    }

    /** Says why, where it does not go. */
    private boolean tried(Runnable act) {
        notices.removeAll();
        try {
            act.run();
            return true;
        } catch (YearRefused refused) {
            notices.add(Notice.problem(getTranslation(refused.messageKey())));
            return false;
        }
    }

    private void step(int number, Component content) {
        OrderedList steps = new OrderedList();
        steps.addClassName("steps");
        for (int i = 1; i <= STEPS; i++) {
            ListItem item = new ListItem(getTranslation("year.step" + i));
            item.setClassName("done", i < number);
            if (i == number) {
                item.getElement().setAttribute("aria-current", "step");
            }
            steps.add(item);
        }
        show(heading(null, getTranslation("year.title"), getTranslation("year.why"), back()), steps, notices, content);
    }

    private Component back() {
        return Buttons.link(getTranslation("roll.pupils.title"), PupilsView.class);
    }

    private void show(Component... content) {
        removeAll();
        notices.removeAll();
        add(content);
    }
}
