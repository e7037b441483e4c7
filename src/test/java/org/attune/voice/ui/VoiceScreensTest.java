package org.attune.voice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.access.PupilId;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.attune.voice.How;
import org.attune.voice.Said;
import org.attune.voice.Setting;
import org.attune.voice.Speaker;
import org.attune.voice.VoiceId;
import org.attune.voice.VoiceRecord;
import org.attune.voice.Voices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The child’s page, the adult’s pages beside it, and what home says. */
@AppTest
class VoiceScreensTest {

    private final Voices voices;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final Screens screens;
    private final TestClock clock;

    private InventedSchool school;
    private Person priya;
    private long oak;
    private PupilId mia;

    VoiceScreensTest(Voices voices, Schoolyard yard, SignedIn signedIn, Screens screens, TestClock clock) {
        this.voices = voices;
        this.yard = yard;
        this.signedIn = signedIn;
        this.screens = screens;
        this.clock = clock;
        school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        mia = new PupilId(0);
    }

    @BeforeEach
    void a_new_school() {
        school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        oak = school.aClass("Oak", priya);
        mia = school.aPupil("Mia Hartley", oak);
        school.aPupil("Ola Nowak", oak);
    }

    @AfterEach
    void close() {
        screens.close();
        clock.reset();
    }

    @Test
    void a_child_is_greeted_by_first_name_and_nothing_else_of_the_app_is_there() {
        giveTablet(mia);

        assertThat(screens.text())
                .contains("Hello, Mia", "No answer is wrong. You can skip. You can stop.", "Start")
                .doesNotContain("Hartley")
                .doesNotContain("Ola")
                .doesNotContain("Pupils")
                .doesNotContain("Sign out");
        assertThat(_find(Anchor.class)).isEmpty();
        assertThat(screens.title()).doesNotContain("Mia");
    }

    @Test
    void a_choice_is_kept_at_once_and_shown_as_chosen_once_it_is() {
        VoiceId id = giveTablet(mia);
        tap("Start");
        assertThat(screens.text()).contains("How do you feel at school?");
        assertThat(button("Next").hasClassName("waiting")).isTrue();

        tap("Worried");
        tap("Happy");

        assertThat(kept(id).answer("feel").orElseThrow().said().picked()).containsExactly("happy", "worried");
        assertThat(button("Worried").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(button("Sad").getElement().getAttribute("aria-pressed")).isEqualTo("false");
        tap("Happy");
        assertThat(kept(id).answer("feel").orElseThrow().said().picked()).containsExactly("worried");
        assertThat(button("Next").hasClassName("waiting")).isFalse();
        tap("Next");
        assertThat(screens.text()).contains("What do you like at school?");
    }

    @Test
    void not_wanting_to_say_is_one_answer_and_takes_the_others_back() {
        VoiceId id = giveTablet(mia);
        tap("Start");
        tap("Sad");
        tap("I do not want to say");

        assertThat(kept(id).answer("feel").orElseThrow().said()).isEqualTo(Said.notSaying("feel"));
        assertThat(button("Sad").getElement().getAttribute("aria-pressed")).isEqualTo("false");
        tap("Calm");
        assertThat(kept(id).answer("feel").orElseThrow().said().picked()).containsExactly("calm");
        assertThat(button("I do not want to say").getElement().getAttribute("aria-pressed"))
                .isEqualTo("false");
    }

    @Test
    void skip_and_stop_are_on_every_question() {
        VoiceId id = giveTablet(mia);
        tap("Start");
        for (int question = 0; question < 6; question++) {
            assertThat(button("Stop").isVisible()).isTrue();
            tap("Skip");
        }

        assertThat(screens.text()).contains("Thank you, Mia", "It is fine to say nothing today.");
        assertThat(kept(id).answers())
                .hasSize(6)
                .allSatisfy(answer -> assertThat(answer.said().kind()).isEqualTo(Said.Kind.SKIPPED));
    }

    @Test
    void whoever_stops_finds_their_place_again() {
        VoiceId id = giveTablet(mia);
        tap("Start");
        tap("Calm");
        tap("Next");
        tap("Stop");
        assertThat(screens.text()).contains("Thank you, Mia", "You told us one thing.");

        screens.open(priya, VoiceNavigation.childHref(mia, id));
        assertThat(screens.text()).contains("What do you like at school?");
        tap("Back");
        assertThat(button("Calm").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void the_little_ones_need_not_write_and_the_older_ones_may() {
        giveTablet(mia);
        tap("Start");
        assertThat(_find(TextArea.class)).isEmpty();

        PupilId older = school.aPupil("Sam Bell", oak, "5", LocalDate.of(2016, 10, 3));
        VoiceId id = giveTablet(older);
        tap("Start");
        TextArea own = screens.field(TextArea.class, "In your own words");
        assertThat(screens.text()).contains("Not feeling safe? Tell a grown-up you trust now.");
        assertThat(own.getMaxLength()).isEqualTo(Said.LONGEST);
        assertThat(kept(id).answers()).isEmpty();
    }

    @Test
    void a_child_comes_to_no_other_page() {
        VoiceId id = giveTablet(mia);
        for (String elsewhere : List.of("", "pupils", "pupils/" + mia.value(), VoiceNavigation.voicesHref(mia))) {
            screens.goTo(elsewhere);
            assertThat(screens.text()).as(elsewhere).contains("Hello, Mia").doesNotContain("Hartley");
        }
        assertThat(kept(id).isOpen()).isTrue();
    }

    @Test
    void a_grown_up_is_asked_to_sign_in_again_and_may_change_their_mind() {
        giveTablet(mia);
        tap("Grown-up");
        assertThat(screens.text()).contains("Please give this back to Priya Osei", "a grown-up signs in again");
        screens.press("Back to the questions");
        assertThat(screens.text()).doesNotContain("signs in again");
    }

    @Test
    void what_the_child_said_is_kept_with_how_and_then_only_read() {
        VoiceId id = giveTablet(mia);
        tap("Start");
        tap("Tired");

        screens.open(priya, VoiceNavigation.voiceHref(mia, id));
        assertThat(screens.text()).contains("How do you feel at school?", "Tired");
        screens.press("Keep it like this");
        assertThat(screens.text()).contains("Please choose one.");
        how("How did Mia answer?", How.AAC, How.WITH_HELP);
        screens.press("Keep it like this");

        assertThat(kept(id).state()).isEqualTo(VoiceRecord.State.FINISHED);
        assertThat(screens.text()).contains("Kept as it was said.", "with symbols, signs or a device");
        assertThat(screens.offers("Keep it like this")).isFalse();
    }

    @Test
    void an_adult_writes_for_a_pupil_word_for_word() {
        screens.open(priya, VoiceNavigation.askHref(mia));
        screens.press("Write down Mia’s words");
        assertThat(screens.text()).contains("Worried about safety? Tell the safeguarding lead now.");
        _click(_get(NativeButton.class, spec -> spec.withText("Noise")));

        VoiceRecord voice = signedIn.as(priya, () -> voices.of(mia)).getFirst();
        assertThat(voice.onTablet()).isFalse();
        assertThat(voice.answer("hard").orElseThrow().said().picked()).containsExactly("noise");
        assertThat(screens.text()).contains("Saved 10:42");
    }

    @Test
    void what_home_says_is_written_down_with_who_when_and_how() {
        screens.open(priya, VoiceNavigation.homeHref(mia));
        screens.press("Next: their words");
        assertThat(screens.text()).contains("Please choose one.");
        relation("father");
        how("How?", How.PHONE);
        screens.press("Next: their words");
        assertThat(screens.text()).contains("From home, about Mia Hartley", "Father, 25 Nov 2026", "by phone");
        screens.press("Keep it like this");

        VoiceRecord voice = signedIn.as(priya, () -> voices.of(mia)).getFirst();
        assertThat(voice.speaker()).isEqualTo(Speaker.CARER);
        assertThat(voice.setting()).isEqualTo(new Setting("Father", "Father", clock.today(), Set.of(How.PHONE), null));
        assertThat(voice.state()).isEqualTo(VoiceRecord.State.FINISHED);
    }

    @Test
    void a_head_reads_and_writes_nothing() {
        signedIn.as(priya, () -> {
            VoiceId id = begin(mia, true);
            voices.answer(id, Said.given("well", List.of("stories"), null), 0);
            voices.finish(id, new Setting("Priya Osei", null, clock.today(), Set.of(How.AAC), null));
        });
        screens.open(school.aHead("Ann Head"), VoiceNavigation.voicesHref(mia));

        assertThat(screens.text()).contains("Mia’s own words", "Stories", "Nobody at home has been asked yet.");
        assertThat(_find(Anchor.class, spec -> spec.withText("Ask Mia"))).isEmpty();
        assertThat(_find(Anchor.class, spec -> spec.withText("Print a page for home")))
                .isEmpty();
    }

    @Test
    void a_wrong_pupil_s_words_are_withdrawn_with_a_reason() {
        VoiceId id = signedIn.as(priya, () -> begin(mia, false));
        screens.open(priya, VoiceNavigation.voiceHref(mia, id));
        screens.press("Wrong pupil? Withdraw");
        screens.press("Withdraw");
        assertThat(screens.text()).contains("Worried about safety?");
        _setValue(screens.field(TextArea.class, "Why?"), "These are Ola’s words");
        screens.press("Withdraw");

        assertThat(screens.text()).contains("Withdrawn: These are Ola’s words");
        assertThat(kept(id).state()).isEqualTo(VoiceRecord.State.WITHDRAWN);
    }

    private VoiceId giveTablet(PupilId pupil) {
        VoiceId id = signedIn.as(priya, () -> begin(pupil, true));
        screens.open(priya, VoiceNavigation.childHref(pupil, id));
        return id;
    }

    private VoiceId begin(PupilId pupil, boolean onTablet) {
        return voices.begin(
                        pupil, Speaker.PUPIL, onTablet, new Setting("Priya Osei", null, clock.today(), Set.of(), null))
                .id();
    }

    private VoiceRecord kept(VoiceId id) {
        return signedIn.as(priya, () -> voices.get(id));
    }

    private void tap(String word) {
        _click(button(word));
    }

    private static NativeButton button(String word) {
        return all(UI.getCurrent())
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(one -> one.getElement().getTextRecursively().strip().equals(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + word));
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(VoiceScreensTest::all));
    }

    @SuppressWarnings("unchecked")
    private void how(String label, How... values) {
        ((CheckboxGroup<How>) screens.field(CheckboxGroup.class, label)).setValue(Set.of(values));
    }

    @SuppressWarnings("unchecked")
    private void relation(String value) {
        ((RadioButtonGroup<String>) screens.field(RadioButtonGroup.class, "Who said it?")).setValue(value);
    }
}
