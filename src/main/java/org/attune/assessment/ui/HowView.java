package org.attune.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.attune.access.CurrentUsers;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.assessment.Findings;
import org.attune.assessment.FoundRecord;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Scale;
import org.attune.method.interruption.Finding;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.roll.Trainings;
import org.attune.ui.Formats;
import org.attune.ui.Page;

/**
 * How a result was worked out: the rules with this case’s own numbers, step by step. Every number is the method’s own; nothing is
 * computed here (decision 0431).
 */
@Route("pupils/:pupil/result/:finding/how")
@StyleSheet("context://ui/styles/how.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
class HowView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Findings findings;
    private final transient Pupils pupils;
    private final transient Trainings trainings;
    private final transient CurrentUsers users;
    private final transient PupilWords pupilWords;
    private final transient Scale scale;
    private final transient I18NProvider messages;
    private final transient Clock clock;

    HowView(
            Findings findings,
            Pupils pupils,
            Trainings trainings,
            CurrentUsers users,
            PupilWords pupilWords,
            Catalogue catalogue,
            I18NProvider messages,
            Clock clock) {
        this.findings = findings;
        this.pupils = pupils;
        this.trainings = trainings;
        this.users = users;
        this.pupilWords = pupilWords;
        this.scale = catalogue.instrument().scale();
        this.messages = messages;
        this.clock = clock;
        addClassName("how-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FoundRecord found = findings.get(PupilRoute.finding(event));
        if (!found.pupil().equals(PupilRoute.pupil(event))) {
            throw new NoSuchRecord("finding");
        }
        show(found);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("how.page"));
    }

    private void show(FoundRecord found) {
        PupilSummary pupil = pupils.summary(found.pupil());
        Finding finding = found.finding();
        ResultWords words = new ResultWords(
                messages, finding, pupil.firstName(), trainings.mine().current(), found.signOff() != null);
        removeAll();
        String date = Formats.date(found.madeAt().atZone(clock.getZone()).toLocalDate());
        add(heading(
                pupilWords.about(pupil),
                getTranslation("how.title"),
                getTranslation("how.of", pupil.displayName(), date),
                back(found)));
        add(text("soft", getTranslation("how.intro")));
        finding.strands().forEach(strand -> add(new HowStrand(strand, words, pupilWords.years(found.band()))));
        add(new HowStart(finding, words, pupil.firstName()));
        add(new HowPicks(finding, words, scale));
        add(new HowCautions(found, pupil.firstName(), users.current()));
        add(new HowSources(finding, words));
    }

    private Component back(FoundRecord found) {
        Anchor back =
                new Anchor(AssessmentNavigation.resultHref(found.pupil(), found.id()), getTranslation("how.back"));
        back.addClassName("btn");
        return back;
    }
}
