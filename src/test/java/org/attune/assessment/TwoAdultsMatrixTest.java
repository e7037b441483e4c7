package org.attune.assessment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attune.access.NoSuchRecord;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Response;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/**
 * Who may do what with two adults’ views. The marks are for: the lead, the adult who is asked, a trained colleague of the same class, an
 * assistant of another class, SENCO, head, administrator, the SENCO of another school, nobody signed in. + may, - is refused.
 */
@AppTest
class TwoAdultsMatrixTest {

    private final Assessments assessments;
    private final Findings findings;
    private final SecondViews secondViews;
    private final Catalogue catalogue;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final TwoAdultsSchool two;

    private ScoredSchool school;
    private FindingId lead;
    private SecondViewRequestId request;

    TwoAdultsMatrixTest(
            Assessments assessments,
            Findings findings,
            SecondViews secondViews,
            Catalogue catalogue,
            Schoolyard schools,
            SignedIn signedIn,
            TestClock clock) {
        this.assessments = assessments;
        this.findings = findings;
        this.secondViews = secondViews;
        this.catalogue = catalogue;
        this.schools = schools;
        this.signedIn = signedIn;
        this.clock = clock;
        this.two = new TwoAdultsSchool(assessments, secondViews, catalogue, signedIn);
        this.school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
        this.lead = new FindingId(0);
        this.request = new SecondViewRequestId(0);
    }

    @BeforeEach
    void a_result_beside_which_sam_is_asked() {
        school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
        lead = assessments.submit(school.answered(i -> Response.RARELY, 3));
        request = two.asked(school.priya, findings.get(lead).assessment(), school.sam);
    }

    @AfterEach
    void go_home() {
        clock.reset();
        signedIn.nobody();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                //                                     lead asked colleague other SENCO head admin far nobody
                "ask for a second view               | + - - - + - - - -",
                "see who can be asked                | + - - - + - - - -",
                "see whether one may be asked        | + - - - + - - - -",
                "see who is asked                    | + + + - + + - - -",
                "take it back before it is begun     | + + - - + - - - -",
                "take it back once it is begun       | - + - - + - - - -",
                "begin it                            | - + - - - - - - -",
                "see what one is asked for           | + + + + + + - + -",
                "see for whom one has given a view   | + + + + + + - + -",
                "see it of one pupil                 | + + + - + + - - -",
                "open the draft of one’s second view | + + + - + - - - -",
                "read the result meanwhile           | + - + - + + - - -",
                "sign the result                     | - - - - + - - - -",
                "see what waits for a signature      | - - - - + - - + -",
                "see second views of the pupil       | + + + - + + - - -",
                "see both side by side afterwards    | + + + - + + - - -",
            })
    void each_may_do_what_their_part_needs_and_no_more(String action, String marks) {
        Runnable act = acts(action.strip());
        before(action.strip());
        List<Person> people = List.of(
                school.priya,
                school.sam,
                colleague(),
                school.olive,
                school.lowe,
                school.school.aHead("Helen Ward"),
                school.school.anAdministrator("Olive Office"),
                new ScoredSchool(assessments, catalogue, schools, signedIn, clock).lowe);
        String[] expected = marks.strip().split(" ");
        assertThat(expected).hasSize(people.size() + 1);
        for (int i = 0; i < people.size(); i++) {
            assertThat(signedIn.as(people.get(i), () -> may(act)))
                    .as("%s: %s", people.get(i).name(), action)
                    .isEqualTo(expected[i].equals("+"));
        }
        signedIn.nobody();
        assertThat(may(act)).as("nobody: " + action).isFalse();
    }

    private Person colleague() {
        Person tess = school.school.aPractitioner("Tess Hall");
        school.school.joins(tess, school.oak, school.today());
        return tess;
    }

    private void before(String action) {
        switch (action) {
            case "take it back once it is begun" -> two.begun(school.sam);
            case "see both side by side afterwards" -> two.given(school.sam, i -> Response.OFTEN);
            default -> {
                // It is asked for, and no more.
            }
        }
    }

    private Runnable acts(String action) {
        AssessmentId assessment =
                signedIn.as(school.priya, () -> findings.get(lead).assessment());
        return switch (action) {
            case "ask for a second view" -> () -> secondViews.ask(assessment, school.sam.id());
            case "see who can be asked" -> () -> secondViews.canBeAsked(assessment);
            case "see whether one may be asked" -> () -> secondViews.mayBeAsked(assessment);
            case "see who is asked" -> () -> secondViews.openOf(school.mia);
            case "take it back before it is begun", "take it back once it is begun" ->
                () -> secondViews.takeBack(request);
            case "begin it" -> () -> secondViews.begin(request);
            case "see what one is asked for" -> secondViews::asked;
            case "see for whom one has given a view" -> secondViews::waiting;
            case "see it of one pupil" -> () -> secondViews.askedOf(school.mia);
            case "open the draft of one’s second view" -> () -> secondViews.draftOf(school.mia);
            case "read the result meanwhile" -> () -> findings.get(lead);
            case "sign the result" -> () -> findings.signOff(lead, null);
            case "see what waits for a signature" -> findings::unsigned;
            case "see second views of the pupil" -> () -> secondViews.of(school.mia);
            case "see both side by side afterwards" ->
                () -> findings.beside(
                        lead, requireNonNull(findings.get(lead).beside()).finding());
            default -> throw new IllegalArgumentException(action);
        };
    }

    /** Past the door is past the door: that it was asked, begun or signed already is not a refusal of the person. */
    private static boolean may(Runnable act) {
        try {
            act.run();
            return true;
        } catch (SecondViewRefused | NotOpen pastTheDoor) {
            return true;
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException | NoSuchRecord | HeldBack refused) {
            return false;
        }
    }
}
