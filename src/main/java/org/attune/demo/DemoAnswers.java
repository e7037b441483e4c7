package org.attune.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Strand;

/** Believable answers of an invented pupil: most strands often or nearly always, some pupils rarely in one, now and then not seen. */
final class DemoAnswers {

    private static final double OFTEN = 3.1;
    private static final double RARELY = 1.4;
    private static final double LATER_DIP = 0.9;
    private static final double SPREAD = 0.8;
    private static final double NOT_SEEN = 0.03;
    private static final double NO_INTERRUPTION = 0.55;
    private static final int HIGHEST = 4;

    private DemoAnswers() {}

    static Map<String, Response> of(Instrument instrument, Random random) {
        int low = random.nextDouble() < NO_INTERRUPTION
                ? -1
                : random.nextInt(instrument.strands().size());
        double own = random.nextGaussian() * 0.3;
        Map<String, Response> answers = new LinkedHashMap<>();
        for (int i = 0; i < instrument.strands().size(); i++) {
            Strand strand = instrument.strands().get(i);
            double usual = i == low ? RARELY : low >= 0 && i > low ? OFTEN - LATER_DIP : OFTEN;
            for (Item item : instrument.itemsOf(strand)) {
                answers.put(item.code(), one(usual + own, random));
            }
        }
        return answers;
    }

    /** The same pupil some weeks earlier: the first strand one step lower throughout, the others alike. */
    static Map<String, Response> before(Instrument instrument, Map<String, Response> later) {
        Map<String, Response> earlier = new LinkedHashMap<>(later);
        for (Item item : instrument.itemsOf(instrument.strands().getFirst())) {
            earlier.computeIfPresent(item.code(), (code, answer) -> answer.isNumber() ? lower(answer) : answer);
        }
        return earlier;
    }

    /** The same pupil some months later: up to two steps higher throughout. */
    static Map<String, Response> better(Map<String, Response> earlier) {
        Map<String, Response> later = new LinkedHashMap<>(earlier);
        later.replaceAll((code, answer) ->
                answer.isNumber() ? Response.ofNumber(Math.min(HIGHEST, answer.number() + 2)) : answer);
        return later;
    }

    private static Response lower(Response answer) {
        return Response.ofNumber(Math.max(0, answer.number() - 1));
    }

    private static Response one(double usual, Random random) {
        if (random.nextDouble() < NOT_SEEN) {
            return Response.NOT_SEEN;
        }
        long number = Math.round(usual + random.nextGaussian() * SPREAD);
        return Response.ofNumber((int) Math.clamp(number, 0, HIGHEST));
    }
}
