package org.attune.context.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.access.StaffId;
import org.attune.context.Contact;
import org.attune.context.Fact;
import org.attune.context.Part;
import org.attune.context.PupilContext;
import org.attune.roll.PupilSummary;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;
import org.jspecify.annotations.Nullable;

/** What helps and what to know: each part in a few lines, for those who need it. What a person may not read is not sent. */
@Route("pupils/:pupil/about")
@StyleSheet("context://ui/styles/context.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD, Role.Names.ADMINISTRATOR})
class AboutView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final List<Part> FOR_ALL =
            List.of(Part.HELPS, Part.AVOIDANCES, Part.OPT_INS, Part.LANGUAGE, Part.PROVISION);
    private static final List<Part> FOR_FEW =
            List.of(Part.NEEDS, Part.REFERRALS, Part.EVENTS, Part.CARE, Part.FUNDING, Part.HOME_CONTACT);

    private final transient ContextScreen screen;
    private final transient I18NProvider messages;

    AboutView(ContextScreen screen, I18NProvider messages) {
        this.screen = screen;
        this.messages = messages;
        narrow();
        addClassName("about");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(pupil(event));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("context.page"));
    }

    private void show(PupilId pupil) {
        PupilContext context = screen.contexts().of(pupil);
        Map<StaffId, String> names = names(context);
        removeAll();
        if (context.reads().contains(Part.HELPS)) {
            showToThoseWhoWorkWith(context, names);
        } else {
            showToTheOffice(context, names);
        }
    }

    private void showToThoseWhoWorkWith(PupilContext context, Map<StaffId, String> names) {
        PupilSummary pupil = screen.pupils().summary(context.pupil());
        add(heading(
                place(pupil), getTranslation("context.title", pupil.displayName()), since(pupil), back(pupil.id())));
        context.unsafeHome().ifPresent(unsafe -> add(unsafeHome(unsafe)));
        cards(FOR_ALL, context, pupil.firstName(), names);
        if (context.moreToKnow()) {
            Span first = new Span(getTranslation("context.more") + " ");
            first.addClassName("bold");
            add(Notice.caution(first, new Span(getTranslation("context.more.do", pupil.firstName()))));
        }
        if (context.reads().contains(Part.NEEDS)) {
            H2 few = new H2(getTranslation("context.few"));
            few.addClassName("few");
            add(few);
            cards(FOR_FEW, context, pupil.firstName(), names);
        }
        contacts(context, pupil.firstName(), names);
    }

    /** Names and contacts; what else is on record is not for the office. */
    private void showToTheOffice(PupilContext context, Map<StaffId, String> names) {
        var details = screen.roll().get(context.pupil()).details();
        add(heading(
                null,
                getTranslation("context.title.office", details.firstName() + " " + details.lastName()),
                getTranslation("context.office")));
        context.unsafeHome().ifPresent(unsafe -> add(unsafeHome(unsafe)));
        contacts(context, details.firstName(), names);
    }

    private void cards(List<Part> parts, PupilContext context, String firstName, Map<StaffId, String> names) {
        FactWords words = new FactWords(messages, screen.clock().getZone());
        parts.stream()
                .filter(part -> context.reads().contains(part))
                .forEach(part -> add(new PartCard(
                        part,
                        context.of(part),
                        firstName,
                        words,
                        names,
                        context.writes().contains(part)
                                ? () -> new PartDialog(screen, context, part, words, () -> show(context.pupil())).open()
                                : null)));
    }

    private void contacts(PupilContext context, String firstName, Map<StaffId, String> names) {
        if (context.reads().contains(Part.CONTACTS)) {
            add(new ContactsCard(screen, context, firstName, names, () -> show(context.pupil())));
        }
    }

    private Component unsafeHome(Fact unsafe) {
        Span first = new Span(getTranslation("context.unsafe") + " ");
        first.addClassName("bold");
        return Notice.caution(first, new Span(getTranslation("context.unsafe.ask", unsafe.person())));
    }

    private @Nullable String since(PupilSummary pupil) {
        return pupil.joinedOn() == null ? null : getTranslation("context.joined", Formats.date(pupil.joinedOn()));
    }

    private Component back(PupilId pupil) {
        Anchor back = new Anchor("pupils/" + pupil.value(), getTranslation("context.back"));
        back.addClassName("btn");
        return back;
    }

    private static String place(PupilSummary pupil) {
        return Stream.of(Formats.yearGroup(pupil.yearGroup()), pupil.className())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" · "));
    }

    private Map<StaffId, String> names(PupilContext context) {
        return screen.adults()
                .names(Stream.concat(
                                context.facts().stream().map(Fact::by),
                                context.contacts().stream().map(Contact::by))
                        .collect(Collectors.toSet()));
    }

    private static PupilId pupil(BeforeEnterEvent event) {
        try {
            return new PupilId(
                    Long.parseLong(event.getRouteParameters().get("pupil").orElse("")));
        } catch (NumberFormatException none) {
            throw new NoSuchRecord("pupil");
        }
    }
}
