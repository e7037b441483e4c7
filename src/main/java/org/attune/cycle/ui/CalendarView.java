package org.attune.cycle.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.attune.access.Role;
import org.attune.cycle.CalendarFeeds;
import org.attune.cycle.Digests;
import org.attune.ui.AskDialog;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;
import org.jspecify.annotations.Nullable;

/** Review days away from Attune: in the person’s own calendar, by a secret address, and in a mail each week. */
@Route(CalendarView.HREF)
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
@StyleSheet("context://ui/styles/cycle.css")
class CalendarView extends Page implements HasDynamicTitle {

    static final String HREF = "reviews/calendar";

    private static final long serialVersionUID = 1L;

    private final transient CalendarFeeds feeds;
    private final transient Digests digests;
    private final transient Clock clock;

    CalendarView(CalendarFeeds feeds, Digests digests, Clock clock) {
        this.feeds = feeds;
        this.digests = digests;
        this.clock = clock;
        narrow();
        show(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("calendar.title"));
    }

    /** @param token the new address, shown this once; null where none was made just now */
    private void show(@Nullable String token) {
        removeAll();
        add(heading(
                null,
                getTranslation("calendar.title"),
                getTranslation("calendar.why"),
                new Anchor(CycleNavigation.REVIEWS, getTranslation("cycle.title"))));
        Optional<Instant> made = feeds.madeAt();
        Card card = new Card(getTranslation("calendar.yours"));
        card.addClassName("stack");
        if (made.isEmpty()) {
            card.add(
                    text("soft", getTranslation("calendar.none")),
                    new Div(Buttons.main(getTranslation("calendar.make"), () -> show(feeds.renew()))));
        } else {
            if (token != null) {
                card.add(Notice.good(getTranslation("calendar.once")), address(token));
            } else {
                card.add(text(
                        "",
                        getTranslation(
                                "calendar.since",
                                Formats.date(made.get().atZone(clock.getZone()).toLocalDate()))));
            }
            Div buttons = new Div(
                    Buttons.plain(getTranslation("calendar.renew"), this::renew),
                    Buttons.plain(getTranslation("calendar.stop"), this::stop));
            buttons.addClassName("row");
            card.add(buttons);
        }
        card.add(text("soft small", getTranslation("calendar.secret")));
        add(card, new DigestCard(digests));
    }

    /** The whole address, as this browser reaches Attune. */
    private TextField address(String token) {
        TextField address = new TextField(getTranslation("calendar.address"));
        address.setReadOnly(true);
        address.setWidthFull();
        address.getElement()
                .executeJs("this.value = new URL($0, document.baseURI).href", "calendars/" + token + ".ics");
        return address;
    }

    private void renew() {
        AskDialog.ask(
                getTranslation("calendar.renew.title"),
                getTranslation("calendar.renew.ask"),
                getTranslation("ui.cancel"),
                getTranslation("calendar.renew.yes"),
                () -> show(feeds.renew()));
    }

    private void stop() {
        AskDialog.ask(
                getTranslation("calendar.stop.title"),
                getTranslation("calendar.stop.ask"),
                getTranslation("ui.cancel"),
                getTranslation("calendar.stop.yes"),
                () -> {
                    feeds.stop();
                    show(null);
                });
    }
}
