package org.attune.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator prepares the new school year by keyboard alone, writes it in, takes it back, and confirms it at last. */
@AppTest
class NewYearJourneyTest {

    private static final String PASSWORD = "odd green kettle walks";
    private static final int A_CLASS = 12;

    private final Schoolyard schools;

    @LocalServerPort
    private int port;

    NewYearJourneyTest(Schoolyard schools) {
        this.schools = schools;
    }

    @Test
    void the_new_year_goes_in_comes_back_and_is_confirmed_without_a_pointer() {
        Person olive = office();
        try (Chromium chromium = Chromium.borrow()) {
            Page page = chromium.device("http://localhost:" + port, 1440, 1000);
            page.navigate("/sign-in");
            Keyboard.type(page, page.locator("input[name=username]"), olive.username());
            Keyboard.type(page, page.locator("input[name=password]"), PASSWORD);
            page.keyboard().press("Enter");
            page.locator("nav a").first().waitFor();
            pupils(page);
            classes(page);
            adults(page);
            writeInAndTakeBack(page);
            confirm(page);
            leavers(page);
            handover(page);
        }
    }

    /** Of a primary school with a class a year; the oldest leave. */
    private Person office() {
        InventedSchool school = schools.aSchool();
        List<String> names = List.of("Elm", "Oak", "Ash", "Birch", "Rowan", "Cedar");
        Person tom = school.aPractitioner("Tom Ellery");
        for (String name : names) {
            int year = names.indexOf(name) + 1;
            long group = school.aClass(name, tom, school.aPractitioner("Ada " + name));
            IntStream.rangeClosed(1, A_CLASS)
                    .forEach(n -> school.aPupil(
                            name + " Number" + n, group, String.valueOf(year), LocalDate.of(2021 - year, 3, n)));
        }
        return school.withPassword(school.anAdministrator("Olive Hart"), PASSWORD);
    }

    private static void pupils(Page page) {
        Chromium.go(page, "/roll/pupils");
        Look.at(page, "pupils of the roll");
        Keyboard.press(page, link(page, "New school year"));
        assertThat(page.locator("h1")).hasText("New school year");
        Look.at(page, "days");
        Keyboard.press(page, button(page, "Next: classes"));
    }

    /** Year 2 goes into a class that is made for it. */
    private static void classes(Page page) {
        Locator oak = page.getByRole(AriaRole.COMBOBOX, named("^Year 2 · Oak"));
        oak.waitFor();
        Look.at(page, "classes");
        Keyboard.tabTo(page, oak);
        page.keyboard().press("Control+A");
        page.keyboard().type("Willow");
        page.keyboard().press("Enter");
        assertThat(oak).hasValue("Willow (new class)");
        Keyboard.press(page, button(page, "Next: adults"));
    }

    private static void adults(Page page) {
        Locator willow = page.getByRole(AriaRole.COMBOBOX, named("^Willow"));
        willow.waitFor();
        Look.at(page, "adults");
        Keyboard.tabTo(page, willow);
        page.keyboard().type("Tom");
        page.getByRole(AriaRole.OPTION, named("Tom Ellery")).waitFor();
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        Locator from = page.getByLabel("May read from");
        Keyboard.tabTo(page, from);
        page.keyboard().type("10/7/2027");
        page.keyboard().press("Tab");
        Keyboard.press(page, button(page, "Next: check"));
    }

    private static void writeInAndTakeBack(Page page) {
        button(page, "Write it in").waitFor();
        Look.at(page, "check");
        assertThat(page.locator("main")).containsText("Willow (new class)");
        assertThat(page.locator("main")).containsText("May read about them from 10 Jul.");
        Keyboard.press(page, button(page, "Write it in"));
        assertThat(page.locator("main")).containsText("The new year is written in. It starts on 1 Sep");
        Look.at(page, "written in");
        Keyboard.press(page, button(page, "Take all of it back"));
        assertThat(page.locator("main")).containsText("All is as it was before.");
        assertThat(page.getByRole(AriaRole.COMBOBOX, named("^Year 2 · Oak"))).hasValue("Willow (new class)");
    }

    private static void confirm(Page page) {
        Keyboard.press(page, button(page, "Next: adults"));
        Keyboard.press(page, button(page, "Next: check"));
        Keyboard.press(page, button(page, "Write it in"));
        Keyboard.press(page, button(page, "Confirm"));
        assertThat(page.locator("main")).containsText("The new year is confirmed");
        Look.at(page, "confirmed");
    }

    private static void leavers(Page page) {
        Chromium.go(page, "/roll/pupils/leavers");
        assertThat(page.locator("main")).containsText(A_CLASS + " pupils");
        Look.at(page, "leavers");
    }

    private static void handover(Page page) {
        Chromium.go(page, "/roll/pupils/classes");
        Keyboard.press(page, link(page, "Birch"));
        Look.at(page, "a class");
        Keyboard.press(page, link(page, "Hand over"));
        Locator stops = page.getByRole(AriaRole.CHECKBOX).first();
        stops.waitFor();
        Keyboard.tabTo(page, stops);
        page.keyboard().press("Space");
        assertThat(page.locator("main")).containsText("sees these pupils up to");
        Look.at(page, "handover");
        Keyboard.press(page, button(page, "Hand over"));
        Keyboard.press(page, button(page, "Undo this handover"));
        assertThat(button(page, "Undo this handover")).hasCount(0);
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, named(name)).first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }
}
