package org.attune.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.method.instrument.AgeBand;
import org.attune.method.planning.Adaptation;
import org.attune.method.planning.RelationalFunction;
import org.attune.method.planning.Setting;
import org.jspecify.annotations.Nullable;

/**
 * A strategy as a SENCO writes it; nothing is checked yet. Keys and rules are those of the files, src/docs/method/library.md.
 *
 * @param serves item code → weight, 1 to 3
 * @param minutesAWeek of staff; null where it is minutes × times
 */
public record OwnStrategy(
        String title,
        String strand,
        Map<String, Integer> serves,
        List<String> steps,
        String say,
        String why,
        String family,
        String source,
        String stance,
        Set<RelationalFunction> functions,
        Set<Setting> settings,
        int adults,
        int minutes,
        int timesAWeek,
        @Nullable Integer minutesAWeek,
        Set<AgeBand> ageBands,
        List<String> things,
        Map<Adaptation, String> adaptations,
        List<String> cautions,
        String stopIf,
        Set<String> optIns) {

    private static final List<String> NOTHING_NEEDED = List.of("none");

    /** As the files write it. */
    Map<String, Object> values(String code) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("code", code);
        values.put("title", title.strip());
        values.put("strand", strand);
        values.put("serves", serves);
        values.put("steps", lines(steps));
        values.put("say", say.strip());
        values.put("why", why.strip());
        values.put("family", family.strip());
        values.put("source", source.strip());
        values.put("stance", stance.strip());
        values.put("functions", small(functions.stream().map(Enum::name)));
        values.put("settings", settings.stream().map(Setting::code).sorted().toList());
        values.put("adults", adults);
        values.put("minutes", minutes);
        values.put("times_a_week", timesAWeek);
        if (minutesAWeek != null) {
            values.put("staff_minutes_a_week", minutesAWeek);
        }
        values.put("age_bands", ageBands.stream().map(Enum::name).sorted().toList());
        values.put("things", lines(things).isEmpty() ? NOTHING_NEEDED : lines(things));
        values.put("adaptations", ways());
        values.put("cautions", lines(cautions));
        values.put("stop_if", stopIf.strip());
        values.put("needs_opt_in", optIns.stream().sorted().toList());
        return values;
    }

    private Map<String, String> ways() {
        Map<String, String> ways = new LinkedHashMap<>();
        for (Adaptation kind : Adaptation.values()) {
            String way = adaptations.getOrDefault(kind, "").strip();
            if (!way.isEmpty()) {
                ways.put(kind.code(), way);
            }
        }
        return ways;
    }

    private static List<String> small(Stream<String> names) {
        return names.map(name -> name.toLowerCase(Locale.ROOT)).sorted().toList();
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }
}
