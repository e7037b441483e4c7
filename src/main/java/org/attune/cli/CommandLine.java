package org.attune.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.method.planning.Capacity;
import org.attune.method.planning.Setting;
import org.jspecify.annotations.Nullable;

/** Turns the words after bin/method into a command. */
final class CommandLine {

    static final String USAGE = """
            usage: bin/method items
                   bin/method score ANSWERS.csv
                   bin/method plan ANSWERS.csv --minutes N [--max K] [--settings a,b] [--rater R]

              items    the items of the instrument, as CSV
              score    strand scores, statuses and focus of each pupil, as CSV
              plan     a proposed plan for each pupil, as CSV

              ANSWERS.csv   columns pupil, age_band (EYFS, KS1, KS2, SEC), rater, item,
                            response (0 to 4, NS not seen, NA does not apply)
              --minutes N   staff minutes a week there are, 0 or more
              --max K       at most so many strategies, 1 to 5; 4 if left out
              --settings    of whole-class, small-group, one-to-one, playtime, transition;
                            all of these if left out
              --rater R     whose answers to plan from; each pupil's first if left out
            """;

    private static final Set<String> PLAN_OPTIONS = Set.of("--minutes", "--max", "--settings", "--rater");

    private final List<String> files = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    private CommandLine(List<String> words, Set<String> known) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                files.add(word);
            } else if (!known.contains(word)) {
                throw new UsageException("unknown option " + word);
            } else if (++i == words.size()) {
                throw new UsageException(word + " needs a value");
            } else if (options.put(word, words.get(i)) != null) {
                throw new UsageException(word + " stands twice");
            }
        }
    }

    /** @throws UsageException where the words are no command */
    static Command parse(List<String> words) {
        if (words.isEmpty()) {
            throw new UsageException("no command");
        }
        List<String> rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "items" -> new CommandLine(rest, Set.of()).items();
            case "score" -> new ScoreCommand(new CommandLine(rest, Set.of()).file());
            case "plan" -> new CommandLine(rest, PLAN_OPTIONS).plan();
            default -> throw new UsageException("unknown command " + words.getFirst());
        };
    }

    private Command items() {
        if (!files.isEmpty()) {
            throw new UsageException("items takes no file");
        }
        return new ItemsCommand();
    }

    private Command plan() {
        String file = file();
        int minutes =
                number("--minutes", Integer.MAX_VALUE, 0).orElseThrow(() -> new UsageException("plan needs --minutes"));
        int most = number("--max", Capacity.MOST_STRATEGIES, 1).orElse(Capacity.USUAL_STRATEGIES);
        Capacity capacity = new Capacity(minutes, most, settings(options.get("--settings")), OptionalInt.empty());
        return new PlanCommand(file, capacity, Optional.ofNullable(options.get("--rater")));
    }

    private String file() {
        if (files.size() != 1) {
            throw new UsageException("one answers file is needed, not " + files.size());
        }
        return files.getFirst();
    }

    private OptionalInt number(String option, int most, int least) {
        String text = options.get(option);
        if (text == null) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // said below, with the range
        }
        String range = most == Integer.MAX_VALUE ? least + " or more" : least + " to " + most;
        throw new UsageException("%s is a whole number, %s, not “%s”".formatted(option, range, text));
    }

    private static Set<Setting> settings(@Nullable String list) {
        if (list == null) {
            return Setting.AT_SCHOOL;
        }
        try {
            return Arrays.stream(list.split(",", -1))
                    .map(String::strip)
                    .map(Setting::of)
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new UsageException("--settings: " + e.getMessage());
        }
    }
}
