package org.attune.home.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.attune.access.CurrentUsers;
import org.attune.roll.Schools;
import org.attune.ui.Formats;
import org.attune.ui.Page;

/** Where everyone starts. */
@Route("")
@Menu(title = "home.title", order = 0)
@PermitAll
class HomeView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int NOON = 12;
    private static final int EVENING = 17;

    HomeView(CurrentUsers users, Schools schools, Clock clock) {
        narrow();
        String first = users.current().name().split(" ")[0];
        int hour = LocalTime.now(clock).getHour();
        String greeting = hour < NOON ? "home.morning" : hour < EVENING ? "home.afternoon" : "home.evening";
        add(heading(
                null,
                getTranslation(greeting, first),
                Formats.weekday(LocalDate.now(clock)) + " · " + schools.myName()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("home.title"));
    }
}
