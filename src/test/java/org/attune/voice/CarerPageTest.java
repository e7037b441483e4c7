package org.attune.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attune.access.PupilId;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for home: one side, plain words, a first name and a code. */
@AppTest
class CarerPageTest {

    private final CarerPages pages;
    private final SignedIn signedIn;
    private final Schoolyard.InventedSchool school;
    private final Person priya;
    private final long oak;

    CarerPageTest(CarerPages pages, Schoolyard yard, SignedIn signedIn) {
        this.pages = pages;
        this.signedIn = signedIn;
        school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        oak = school.aClass("Oak", priya);
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
    }

    @Test
    void it_names_the_pupil_by_first_name_and_code_and_asks_six_things() throws IOException {
        PupilId mia = school.aPupil("Mia Hartley", oak);
        PrintedPage page = signedIn.as(priya, () -> pages.print(mia));
        String text = text("home-page", page);

        assertThat(text)
                .contains("What should we know about Mia?")
                .contains("What does Mia enjoy")
                .contains("When Mia is upset, what helps at home?")
                .contains("What else should we know?")
                .contains("use another language")
                .contains("Please phone the school now and ask for the safeguarding lead.")
                .contains("Code: " + page.pupilCode())
                .doesNotContain("Hartley")
                .doesNotContain("{name}")
                .doesNotContainIgnoringCase("being")
                .doesNotContainIgnoringCase("strand")
                .doesNotContainIgnoringCase("interruption");
        assertThat(school.audited("READ", mia)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bartłomiej-Aleksander", "</h1><img/src=x>", "Wolfeschlegelsteinhausenbergerdorffwelche"})
    void it_is_one_side_whatever_the_name(String first) throws IOException {
        PupilId pupil = school.aPupil(first + " Bell", oak);
        PrintedPage page = signedIn.as(priya, () -> pages.print(pupil));

        assertThat(page.paper().pages()).isEqualTo(1);
        assertThat(text("home-page-long", page).replace(" ", "")).contains("about" + first + "?");
    }

    private static String text(String name, PrintedPage page) throws IOException {
        Files.createDirectories(Path.of("target/paper"));
        Files.write(Path.of("target/paper/" + name + ".pdf"), page.paper().pdf());
        try (PDDocument pdf = Loader.loadPDF(page.paper().pdf())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
