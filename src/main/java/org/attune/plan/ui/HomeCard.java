package org.attune.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attune.access.StaffId;
import org.attune.method.planning.Strategy;
import org.attune.plan.HomeReply;
import org.attune.plan.HomeStanding;
import org.attune.plan.HomeStanding.Door;
import org.attune.plan.PlanChanged;
import org.attune.plan.PlanId;
import org.attune.plan.PlanWords;
import org.attune.ui.AskDialog;
import org.attune.ui.Buttons;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Undo;

/** An adopted plan and those at home: the page for them, the one offer, and what they said to it. */
final class HomeCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final PlanId plan;
    private final String firstName;
    private final transient Runnable again;

    /** @param again shows the whole plan anew, once an answer changed it */
    HomeCard(PlanScreen screen, PlanId plan, String firstName, HomeStanding standing, Runnable again) {
        this.screen = screen;
        this.plan = plan;
        this.firstName = firstName;
        this.again = again;
        addClassNames("card", "home-card");
        add(new H2(getTranslation("plan.home-card")));
        if (standing.door() == Door.NOT_SAFE) {
            add(new Paragraph(getTranslation("plan.home-card.not-safe")));
            return;
        }
        add(page(standing));
        Strategy offer = standing.offer();
        if (offer != null) {
            add(offer(offer, standing));
        }
    }

    private Component page(HomeStanding standing) {
        if (standing.door() == Door.NOT_SIGNED) {
            return new Paragraph(getTranslation("plan.home-card.not-signed"));
        }
        Anchor print = new Anchor(PlanNavigation.homeHref(plan), getTranslation("plan.home-card.page"));
        print.setTarget(AnchorTarget.BLANK);
        print.setRouterIgnore(true);
        print.addClassName("btn");
        Paragraph help = new Paragraph(getTranslation("plan.home-card.page.help"));
        help.addClassName("soft");
        Div row = new Div(help, print);
        row.addClassNames("row", "between");
        Div page = new Div(row);
        if (standing.otherWay()) {
            page.add(Notice.caution(getTranslation("plan.home-card.other-way")));
        }
        return page;
    }

    private Component offer(Strategy offer, HomeStanding standing) {
        Span title = new Span(getTranslation("plan.home-card.offer", offer.title()));
        title.addClassName("label");
        Div words = new Div(new Paragraph(title));
        if (!offer.family().isBlank()) {
            words.add(new Paragraph(PlanWords.named(offer.family(), firstName)));
        }
        words.add(new Paragraph(
                getTranslation("plan.home-card." + standing.answer().name())));
        HomeReply reply = standing.reply();
        if (reply != null) {
            Paragraph said = new Paragraph(getTranslation(
                    "plan.home-card.said",
                    reply.person(),
                    getTranslation("plan.home-card.how." + reply.how().name()),
                    Formats.date(reply.on()),
                    name(Objects.requireNonNull(standing.by()))));
            said.addClassNames("soft", "small");
            words.add(said);
        }
        Div row = new Div(words, Buttons.plain(getTranslation("plan.home-card.note"), () -> note(offer, standing)));
        row.addClassNames("row", "between", "offer");
        return row;
    }

    private void note(Strategy offer, HomeStanding standing) {
        new HomeAnswerDialog(
                        getTranslation("plan.home-card.note"),
                        LocalDate.now(screen.clock()),
                        reply -> record(offer, standing, reply))
                .open();
    }

    private void record(Strategy offer, HomeStanding standing, HomeReply reply) {
        long recorded;
        try {
            recorded = screen.home().record(plan, standing.seen(), reply);
        } catch (PlanChanged changed) {
            overtaken();
            return;
        }
        again.run();
        Undo.offer(
                getTranslation(
                        reply.agreed() ? "plan.home-card.done.agreed" : "plan.home-card.done.not-now", offer.title()),
                getTranslation("plan.home-card.undone"),
                () -> takeBack(recorded));
    }

    private boolean takeBack(long recorded) {
        try {
            screen.home().takeBack(plan, recorded);
        } catch (PlanChanged changed) {
            return false;
        }
        again.run();
        return true;
    }

    private void overtaken() {
        AskDialog.tell(
                getTranslation("plan.home-card.changed"),
                getTranslation("plan.home-card.changed.help"),
                getTranslation("plan.home-card.changed.show"),
                again);
    }

    private String name(StaffId staff) {
        return screen.adults().names(List.of(staff)).getOrDefault(staff, "");
    }
}
