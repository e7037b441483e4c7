package org.attune.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.roll.OwnGroup;
import org.attune.roll.OwnGroups;
import org.attune.roll.PupilSummary;
import org.attune.screening.ScreenCommand;
import org.attune.screening.ScreenId;
import org.attune.screening.ScreenResults;
import org.attune.screening.ScreenSheets;
import org.attune.screening.Screens;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Priya screened Oak at the beginning of the term, and has begun to screen it again. */
@Component
@Profile("demo")
class DemoScreens {

    private static final int WEEKS_AGO = 7;
    private static final int DAYS_AGO = 2;
    private static final int EVERY_NINTH = 9;
    private static final int EVERY_SIXTH = 6;

    /** Most of Oak is steady; asking for help is new to many of them. */
    private static final String NEW_TO_MANY = "D07";

    /** Of the twelve questions, asked one after the other down the class. */
    private static final int ASKED_NOW = 5;

    private final Screens screens;
    private final ScreenSheets sheets;
    private final ScreenResults results;
    private final OwnGroups groups;
    private final Catalogue catalogue;
    private final DemoCast cast;
    private final Clock clock;

    DemoScreens(
            Screens screens,
            ScreenSheets sheets,
            ScreenResults results,
            OwnGroups groups,
            Catalogue catalogue,
            DemoCast cast,
            Clock clock) {
        this.screens = screens;
        this.sheets = sheets;
        this.results = results;
        this.groups = groups;
        this.catalogue = catalogue;
        this.cast = cast;
        this.clock = clock;
    }

    void play(LocalDate today) {
        List<Item> anchors = catalogue.instrument().anchors();
        cast.as(DemoPerson.ASSISTANT.username(), () -> {
            on(today.minusWeeks(WEEKS_AGO), () -> results.finish(screen(anchors, new Random(11))));
            on(today.minusDays(DAYS_AGO), () -> screen(anchors.subList(0, ASKED_NOW), new Random(12)));
        });
    }

    private ScreenId screen(List<Item> asked, Random random) {
        OwnGroup oak = groups.mine().getFirst();
        ScreenId id = screens.start(oak.id());
        List<PupilSummary> pupils = sheets.sheet(id).pupils();
        for (int i = 0; i < pupils.size(); i++) {
            PupilSummary pupil = pupils.get(i);
            Map<String, Response> low = DemoAnswers.of(catalogue.instrument(), random);
            boolean steady = i % EVERY_SIXTH != 1;
            asked.forEach(item -> give(id, pupil, item.code(), steady ? steady(item, random) : response(low, item)));
            if (i % EVERY_NINTH == 2) {
                give(id, pupil, ScreenCommand.WORRY, ScreenCommand.WORRIED);
            }
        }
        return id;
    }

    /** Nearly all often or more; now and then sometimes, or not seen. */
    private static String steady(Item item, Random random) {
        int dice = random.nextInt(20);
        int step = item.code().equals(NEW_TO_MANY) ? 1 : 0;
        Response usual = dice < 2 ? Response.SOMETIMES : dice < 11 ? Response.OFTEN : Response.NEARLY_ALWAYS;
        return dice == 19
                ? Response.NOT_SEEN.code()
                : Response.ofNumber(usual.number() - step).code();
    }

    private static String response(Map<String, Response> answers, Item item) {
        return answers.getOrDefault(item.code(), Response.NOT_SEEN).code();
    }

    private void give(ScreenId id, PupilSummary pupil, String question, String given) {
        sheets.answer(new ScreenCommand(id, pupil.id(), question, given, 0, UUID.randomUUID()));
    }

    private void on(LocalDate day, Runnable scene) {
        DemoClock.at(
                weekday(day)
                        .atTime(LocalTime.of(15, 50))
                        .atZone(clock.getZone())
                        .toInstant(),
                scene);
    }

    /** That day, or the Friday before. */
    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
