package org.attune.method.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.attune.method.Invented;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.InterruptionRules;
import org.attune.method.scoring.Answers;

/**
 * A small library and a request, drawn from a seed: few weights and minutes, so that ties are common. Every fourth is flat: all answers
 * “sometimes”, all weights and minutes the same, so that little but the codes decides. A level one keeps its weights: then choices that
 * differ in all else come to one cover.
 */
record RandomCase(Instrument instrument, List<Strategy> library, PlanRequest request) {

    private static final List<String> THINGS = List.of("balloons", "sand", "bells");
    private static final List<String> OPT_INS = List.of("touch", "food");

    static RandomCase of(long seed) {
        return of(seed, seed % 4 == 0, seed % 4 == 0);
    }

    static RandomCase level(long seed) {
        return of(seed, true, false);
    }

    private static RandomCase of(long seed, boolean flat, boolean light) {
        Random random = new Random(seed);
        Instrument instrument = Invented.instrument(3, 6);
        List<Strategy> library = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            library.add(strategy("S%02d".formatted(i), instrument, random, flat, light));
        }
        return new RandomCase(instrument, library, request(instrument, random, flat));
    }

    private static Strategy strategy(String code, Instrument instrument, Random random, boolean flat, boolean light) {
        Library strategy = Library.aStrategy(code)
                .minutes(1 + random.nextInt(12))
                .timesAWeek(random.nextInt(3) == 0 ? 5 : 1 + random.nextInt(5))
                .adults(1 + random.nextInt(8) / 7);
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            Item item = instrument.items().get(random.nextInt(instrument.items().size()));
            strategy.serving(item.code(), light ? 1 : 1 + random.nextInt(3));
        }
        if (flat) {
            boolean routine = random.nextBoolean();
            strategy.minutes(5).timesAWeek(routine ? 5 : 1).stating(5);
            return strategy.in(routine ? Setting.TRANSITION : Setting.PLAYTIME).strategy();
        }
        List<Setting> settings = new ArrayList<>(List.of(Setting.values()));
        Collections.shuffle(settings, random);
        strategy.in(settings.get(0), settings.get(random.nextInt(2)));
        if (random.nextInt(5) == 0) {
            strategy.in(Setting.TRANSITION).minutes(1 + random.nextInt(5)).timesAWeek(5);
        }
        if (random.nextInt(3) == 0) {
            strategy.stating(5 * random.nextInt(4));
        }
        if (random.nextInt(6) == 0) {
            strategy.bands(EnumSet.of(AgeBand.EYFS, AgeBand.KS1));
        }
        if (random.nextInt(4) == 0) {
            strategy.things(THINGS.get(random.nextInt(THINGS.size())));
        }
        if (random.nextInt(6) == 0) {
            strategy.optIns(Set.of(OPT_INS.get(random.nextInt(OPT_INS.size()))));
        }
        return strategy.strategy();
    }

    private static PlanRequest request(Instrument instrument, Random random, boolean flat) {
        Map<String, Response> given = new HashMap<>();
        int usual = random.nextInt(3);
        for (Item item : instrument.items()) {
            int number = flat ? 2 : Math.max(0, Math.min(4, usual + random.nextInt(3) - 1));
            given.put(item.code(), random.nextInt(15) == 0 ? Response.NOT_SEEN : Response.ofNumber(number));
        }
        Answers answers = new Answers(given);
        Finding finding = new InterruptionRules(instrument, Invented.references(instrument))
                .find(answers, random.nextInt(3) == 0 ? AgeBand.KS2 : AgeBand.KS1, Circumstances.UNKNOWN);
        Capacity capacity = new Capacity(
                random.nextInt(5) == 0 ? random.nextInt(12) : 10 * random.nextInt(15),
                random.nextInt(3) == 0 ? 5 : 1 + random.nextInt(4),
                settings(random),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(2)));
        PlanRequest request = PlanRequest.of(finding, answers, capacity).withLimits(limits(random));
        return switch (random.nextInt(6)) {
            case 0 -> request.withFoci(List.of("being", "thinking"));
            case 1 -> request.withFoci(List.of("doing", "being"));
            case 2 -> request.withFoci(List.of("thinking", "doing"));
            case 3 -> request.withFoci(List.of("doing"));
            default -> request;
        };
    }

    private static Set<Setting> settings(Random random) {
        Set<Setting> settings = EnumSet.allOf(Setting.class);
        settings.removeIf(setting -> random.nextInt(4) == 0);
        return settings;
    }

    private static PupilLimits limits(Random random) {
        Map<String, Outcome> tried = new HashMap<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            tried.put("S%02d".formatted(random.nextInt(13)), Outcome.values()[random.nextInt(3)]);
        }
        Set<String> avoided = new HashSet<>();
        if (random.nextInt(3) == 0) {
            avoided.add("S%02d".formatted(random.nextInt(13)));
        }
        return new PupilLimits(
                random.nextBoolean() ? Set.of("touch") : Set.of(),
                avoided,
                random.nextInt(3) == 0 ? Set.of("sand") : Set.of(),
                tried,
                true);
    }
}
