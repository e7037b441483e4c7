package org.attune.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attune.access.NoSuchRecord;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Cluster;
import org.attune.method.instrument.Item;
import org.attune.paper.Printed;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

/** The form that is ticked by hand. */
@AppTest
class PaperFormTest {

    private static final int MOST_SIDES = 6;

    private final PaperForms forms;
    private final Catalogue catalogue;
    private final SignedIn signedIn;
    private final ScoredSchool at;

    PaperFormTest(
            PaperForms forms,
            Assessments assessments,
            Catalogue catalogue,
            Schoolyard schools,
            SignedIn signedIn,
            TestClock clock) {
        this.forms = forms;
        this.catalogue = catalogue;
        this.signedIn = signedIn;
        at = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
    }

    @Test
    void a_pupil_s_form_has_the_code_and_no_name_and_is_a_look_on_record() throws IOException {
        signedIn.as(at.priya);
        long before = at.school.audited("READ", at.mia);
        PrintedForm form = forms.forPupil(at.mia);
        String text = text("paper-form", form.paper());

        assertThat(text).contains(form.pupilCode()).doesNotContain("Mia").doesNotContain("Hartley");
        assertThat(text).contains("Years 1–2", "Worried about safety?", "Filled in by", "Parent or carer told on");
        assertThat(at.school.audited("READ", at.mia)).isGreaterThan(before);
    }

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void every_question_stands_on_it_with_what_it_looks_like_at_that_age_and_seven_boxes(AgeBand band)
            throws IOException {
        signedIn.as(at.priya);
        Printed form = forms.blank(band);
        String text = text("paper-form-" + band.name().toLowerCase(Locale.ROOT), form);

        assertThat(form.pages()).isBetween(2, MOST_SIDES);
        for (Item item : catalogue.instrument().items()) {
            assertThat(text.replace(" ", ""))
                    .contains((item.code() + item.statement()).replace(" ", ""))
                    .contains(item.descriptors(band).nearlyAlways().replace(" ", ""))
                    .contains(item.descriptors(band).notYet().replace(" ", ""));
        }
        catalogue.instrument().strands().stream()
                .flatMap(strand -> strand.clusters().stream())
                .map(Cluster::name)
                .forEach(name -> assertThat(text).contains(name));
        assertThat(text.split("0 1 2 3 4 N A", -1)).hasSize(42 + 1);
        assertThat(text).contains("Side 1 of " + form.pages());
    }

    @Test
    void who_does_not_work_with_the_pupil_has_no_form() {
        assertThatThrownBy(() -> signedIn.as(at.olive, () -> forms.forPupil(at.mia)))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> signedIn.as(at.school.aHead("Ann Head"), () -> forms.blank(AgeBand.KS1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> signedIn.as(at.school.anAdministrator("Kim Hall"), () -> forms.forPupil(at.mia)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static String text(String name, Printed printed) throws IOException {
        Files.createDirectories(Path.of("target/paper"));
        Files.write(Path.of("target/paper/" + name + ".pdf"), printed.pdf());
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(printed.pages());
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
