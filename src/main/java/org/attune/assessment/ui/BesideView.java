package org.attune.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.access.StaffId;
import org.attune.assessment.Findings;
import org.attune.assessment.FoundRecord;
import org.attune.assessment.TwoViews;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Scale;
import org.attune.roll.Adults;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.roll.Trainings;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;

/** Two adults’ views of one pupil, side by side and never averaged: where they differ, and what to talk about. */
@Route("pupils/:pupil/result/:finding/beside/:other")
@StyleSheet("context://ui/styles/assessment.css")
@StyleSheet("context://ui/styles/two-adults.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
class BesideView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Findings findings;
    private final transient Pupils pupils;
    private final transient Adults adults;
    private final transient Trainings trainings;
    private final transient PupilWords pupilWords;
    private final transient I18NProvider messages;
    private final transient Scale scale;
    private final transient Clock clock;

    BesideView(
            Findings findings,
            Pupils pupils,
            Adults adults,
            Trainings trainings,
            PupilWords pupilWords,
            I18NProvider messages,
            Catalogue catalogue,
            Clock clock) {
        this.findings = findings;
        this.pupils = pupils;
        this.adults = adults;
        this.trainings = trainings;
        this.pupilWords = pupilWords;
        this.messages = messages;
        this.scale = catalogue.instrument().scale();
        this.clock = clock;
        addClassNames("result", "beside");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TwoViews views = findings.beside(PupilRoute.finding(event), PupilRoute.other(event));
        if (!views.lead().pupil().equals(PupilRoute.pupil(event))) {
            throw new NoSuchRecord("comparison");
        }
        show(views);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("beside.page"));
    }

    private void show(TwoViews views) {
        PupilSummary pupil = pupils.summary(views.lead().pupil());
        Map<StaffId, String> names =
                adults.names(List.of(views.lead().lead(), views.second().lead()));
        BesideWords words = new BesideWords(
                messages,
                views,
                names.getOrDefault(views.lead().lead(), ""),
                names.getOrDefault(views.second().lead(), ""),
                trainings.mine().current());
        removeAll();
        add(heading(
                ofPupil(pupil.id().value(), pupil.displayName()),
                pupilWords.about(pupil),
                getTranslation("beside.title", pupil.displayName()),
                getTranslation("beside.neither-wrong"),
                link(views.lead(), words.lead()),
                link(views.second(), words.second())));
        if (!views.blind()) {
            add(Notice.caution(getTranslation("beside.not-blind")));
        }
        add(lead(words));
        add(new BesideStrands(words));
        add(new TalkAbout(words, scale));
    }

    private Component lead(BesideWords words) {
        Section lead = new Section(new H2(words.title()), new Paragraph(words.text()));
        lead.addClassNames("card", "lead");
        lead.add(text("soft small", getTranslation("beside.which-counts", words.lead())));
        return lead;
    }

    private Anchor link(FoundRecord found, String name) {
        String date = Formats.shortDate(found.madeAt().atZone(clock.getZone()).toLocalDate());
        Anchor link = new Anchor(
                AssessmentNavigation.resultHref(found.pupil(), found.id()), getTranslation("beside.of", name, date));
        link.addClassName("btn");
        return link;
    }
}
