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
                   bin/method change BEFORE.csv AFTER.csv
                   bin/method agreement RATINGS.csv
                   bin/method simulate --pupils N --seed S

              items      the items of the instrument, as CSV
              score      strand scores, statuses and focus of each pupil, as CSV
              plan       a proposed plan for each pupil, as CSV
              change     what changed for each pupil of both files, as CSV
              agreement  how far several raters agree, as CSV
              simulate   how the rules fare on invented pupils, as CSV

              ANSWERS.csv   columns pupil, age_band (EYFS, KS1, KS2, SEC), rater, item,
                            response (0 to 4, NS not seen, NA does not apply);
                            BEFORE.csv and AFTER.csv likewise
              RATINGS.csv   columns target, rater, value; every rater rates every target
              --minutes N   staff minutes a week there are, 0 or more
              --max K       at most so many strategies, 1 to 5; 4 if left out
              --settings    of whole-class, small-group, one-to-one, playtime, transition;
                            all of these if left out
              --rater R     whose answers to plan from; each pupil's first if left out
              --pupils N    how many pupils are invented, 1 or more
              --seed S      a whole number; the same seed gives the same figures everywhere
            """;

    private static final Set<String> PLAN_OPTIONS = Set.of("--minutes", "--max", "--settings", "--rater");

    private static final Set<String> SIMULATE_OPTIONS = Set.of("--pupils", "--seed");

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
            case "change" -> new CommandLine(rest, Set.of()).change();
            case "agreement" -> new AgreementCommand(new CommandLine(rest, Set.of()).file());
            case "simulate" -> new CommandLine(rest, SIMULATE_OPTIONS).simulate();
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

    private Command change() {
        if (files.size() != 2) {
            throw new UsageException("two answers files are needed, not " + files.size());
        }
        return new ChangeCommand(files.getFirst(), files.getLast());
    }

    private Command simulate() {
        if (!files.isEmpty()) {
            throw new UsageException("simulate takes no file");
        }
        int pupils = number("--pupils", Integer.MAX_VALUE, 1)
                .orElseThrow(() -> new UsageException("simulate needs --pupils"));
        String seed = options.get("--seed");
        if (seed == null) {
            throw new UsageException("simulate needs --seed");
        }
        try {
            return new SimulateCommand(pupils, Long.parseLong(seed));
        } catch (NumberFormatException e) {
            throw new UsageException("--seed is a whole number, not “%s”".formatted(seed));
        }
    }

    private String file() {
        if (files.size() != 1) {
            throw new UsageException("one file is needed, not " + files.size());
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
