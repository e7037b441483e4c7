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
    private static final int FACES = 8;

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

    /** The same pupil some weeks earlier: the first strand about a step lower, here more and there less, the others alike. */
    static Map<String, Response> before(Instrument instrument, Map<String, Response> later) {
        Random random = alike(later);
        Map<String, Response> earlier = new LinkedHashMap<>(later);
        for (Item item : instrument.itemsOf(instrument.strands().getFirst())) {
            earlier.computeIfPresent(item.code(), (code, answer) -> moved(answer, -about(1, random)));
        }
        return earlier;
    }

    /** The same pupil some months later: about two steps higher throughout, here more and there less. */
    static Map<String, Response> better(Map<String, Response> earlier) {
        Random random = alike(earlier);
        Map<String, Response> later = new LinkedHashMap<>(earlier);
        later.replaceAll((code, answer) -> moved(answer, about(2, random)));
        return later;
    }

    /** The same at each start of a demo. */
    private static Random alike(Map<String, Response> answers) {
        return new Random(answers.toString().hashCode());
    }

    private static int about(int steps, Random random) {
        int dice = random.nextInt(FACES);
        return steps + (dice < 2 ? 1 : dice == 2 ? -1 : 0);
    }

    private static Response moved(Response answer, int steps) {
        return answer.isNumber() ? Response.ofNumber(Math.clamp(answer.number() + steps, 0, HIGHEST)) : answer;
    }

    private static Response one(double usual, Random random) {
        if (random.nextDouble() < NOT_SEEN) {
            return Response.NOT_SEEN;
        }
        long number = Math.round(usual + random.nextGaussian() * SPREAD);
        return Response.ofNumber((int) Math.clamp(number, 0, HIGHEST));
    }
}
