package org.attune.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Valid roll files, damaged or poisoned by a seed: the same seed gives the same file. */
public final class Mutations {

    private static final int EACH = 560;

    /** A file that is one text, or a zip of some. */
    private record Original(String format, Map<String, String> parts) {

        boolean isZip() {
            return parts.size() > 1;
        }

        byte[] bytes(Map<String, String> changed) {
            return isZip()
                    ? Files.zip(changed)
                    : RollFixtures.bytes(changed.values().iterator().next());
        }
    }

    /** One damaged file, and what was done to it. */
    public record Mutant(String name, byte[] file) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Original> ORIGINALS = List.of(
            new Original("csv", Map.of("pupils.csv", RollFixtures.csv())),
            new Original("xlsx", RollFixtures.xlsx()),
            new Original("oneroster", RollFixtures.oneRoster()),
            new Original("ctf", Map.of("801.xml", RollFixtures.ctf())));

    /** What happens to the text of one part. */
    private static final Map<String, BiFunction<String, Random, String>> TEXTS = texts();

    /** What happens to the whole file. */
    private static final Map<String, BiFunction<byte[], Random, byte[]>> BYTES = bytes();

    /** What happens to the entries of a zip. */
    private static final List<String> ZIPS =
            List.of("climb", "bomb", "nested", "many", "missing", "empty", "folder", "extra");

    private Mutations() {}

    /** All of them: {@value #EACH} for each format. */
    public static Stream<Mutant> all() {
        return ORIGINALS.stream()
                .flatMap(original -> IntStream.range(0, EACH).mapToObj(seed -> mutant(original, seed)));
    }

    private static Mutant mutant(Original original, int seed) {
        Random random = new Random(31L * seed + original.format().hashCode());
        int kind = random.nextInt(10);
        if (original.isZip() && kind == 0) {
            String name = pick(ZIPS, random);
            return new Mutant(name(original, seed, name), zip(original, name, random));
        }
        if (kind <= 3) {
            String name = pick(List.copyOf(BYTES.keySet()), random);
            byte[] whole = original.bytes(original.parts());
            return new Mutant(
                    name(original, seed, name),
                    Objects.requireNonNull(BYTES.get(name)).apply(whole, random));
        }
        String name = pick(List.copyOf(TEXTS.keySet()), random);
        Map<String, String> parts = new LinkedHashMap<>(original.parts());
        String part = pick(parts.keySet().stream().sorted().toList(), random);
        parts.computeIfPresent(
                part, (any, text) -> Objects.requireNonNull(TEXTS.get(name)).apply(text, random));
        return new Mutant(name(original, seed, name + " in " + part), original.bytes(parts));
    }

    private static String name(Original original, int seed, String what) {
        return original.format() + " #" + seed + " " + what;
    }

    private static Map<String, BiFunction<byte[], Random, byte[]>> bytes() {
        Map<String, BiFunction<byte[], Random, byte[]>> all = new LinkedHashMap<>();
        all.put("bit flips", (file, random) -> {
            byte[] copy = file.clone();
            for (int i = random.nextInt(6); i >= 0; i--) {
                copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return copy;
        });
        all.put("cut off", (file, random) -> Arrays.copyOf(file, random.nextInt(file.length)));
        all.put("hole", (file, random) -> {
            int from = random.nextInt(file.length);
            int to = Math.min(file.length, from + 1 + random.nextInt(60));
            return joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
        });
        all.put("said twice", (file, random) -> {
            int from = random.nextInt(file.length);
            int to = Math.min(file.length, from + 1 + random.nextInt(200));
            return joined(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, file.length));
        });
        all.put("noise", (file, random) -> {
            byte[] noise = new byte[1 + random.nextInt(40)];
            random.nextBytes(noise);
            int at = random.nextInt(file.length);
            return joined(joined(Arrays.copyOf(file, at), noise), Arrays.copyOfRange(file, at, file.length));
        });
        all.put("nulls", (file, random) -> {
            byte[] copy = file.clone();
            int from = random.nextInt(copy.length);
            Arrays.fill(copy, from, Math.min(copy.length, from + 1 + random.nextInt(30)), (byte) 0);
            return copy;
        });
        all.put("tail", (file, random) -> joined(file, new byte[1 + random.nextInt(100)]));
        return all;
    }

    private static Map<String, BiFunction<String, Random, String>> texts() {
        Map<String, BiFunction<String, Random, String>> all = new LinkedHashMap<>();
        all.put("one number for all", (text, random) -> text.replaceAll("[BP]\\d{12}", RollFixtures.UPN_1));
        all.put("a wrong number", (text, random) -> text.replaceFirst("[BP]\\d{12}", "A801200005001"));
        all.put(
                "bad date",
                (text, random) -> text.replaceAll(
                        pick(
                                List.of(
                                        "2019-10-03",
                                        "2020-0[29]-\\d\\d",
                                        "03/10/2019",
                                        "1?4/02/2020",
                                        "43875",
                                        "2026-\\d\\d-\\d\\d"),
                                random),
                        pick(
                                List.of(
                                        "31/02/2019",
                                        "",
                                        "0000-00-00",
                                        "9999-99-99",
                                        "10/13/2019",
                                        "1800-01-01",
                                        "-43741",
                                        "1E308",
                                        "2039-09-01"),
                                random)));
        all.put(
                "long cell",
                (text, random) -> text.replaceFirst("Hartley", "x".repeat(pick(List.of(81, 300, 5_000), random))));
        all.put(
                "formula",
                (text, random) -> text.replaceFirst(
                        pick(List.of("Mia", "Oak", "1001", "Hartley"), random),
                        pick(List.of("=1+1", "@SUM(A1)", "-2+3", "#REF!", "=cmd"), random)));
        all.put(
                "hostile name",
                (text, random) -> text.replace(
                        "Mia",
                        pick(
                                List.of(
                                        "Robert'); drop table pupil",
                                        "\\u0000",
                                        "\u202Eaim",
                                        "a\u0001b",
                                        "&lt;img&gt;",
                                        "ß",
                                        "İ",
                                        "😀"),
                                random)));
        all.put("swapped columns", (text, random) -> columns(text, random, true));
        all.put("lost column", (text, random) -> columns(text, random, false));
        all.put(
                "line twice",
                (text, random) ->
                        lines(text, random, lines -> lines.add(random.nextInt(lines.size()), pick(lines, random))));
        all.put(
                "line lost",
                (text, random) -> lines(text, random, lines -> lines.remove(random.nextInt(lines.size()))));
        all.put(
                "lines mixed",
                (text, random) ->
                        lines(text, random, lines -> Collections.shuffle(lines.subList(1, lines.size()), random)));
        all.put("quote lost", (text, random) -> insert(text, random, "\""));
        all.put("comma too many", (text, random) -> insert(text, random, ","));
        all.put("empty word", (text, random) -> word(text, random, ""));
        all.put(
                "word changed",
                (text, random) -> word(
                        text,
                        random,
                        pick(List.of("0", "true", "tobedeleted", "x y", "c9", "\uFFFD", "null"), random)));
        all.put("document type", (text, random) -> xmlHead(text, "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">"));
        all.put(
                "outside entity",
                (text, random) -> xmlHead(text, "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
                        .replaceFirst("Hartley", "&e;"));
        all.put("entity bomb", (text, random) -> xmlHead(text, bomb()).replaceFirst("Hartley", "&e9;"));
        all.put(
                "deep",
                (text, random) ->
                        text.replaceFirst("<(Pupil|row)\\b", "<d>".repeat(50 + random.nextInt(5_000)) + "<$1"));
        all.put(
                "far cell",
                (text, random) -> text.replaceFirst(
                        "r=\"[A-I]2\"",
                        "r=\"" + pick(List.of("ZZZZZZZ2", "2", "A", "a1", "A99999999999"), random) + "\""));
        all.put("many cells", (text, random) -> text.replaceFirst("Hartley", "Hartley" + ",x".repeat(250)));
        all.put("no text at all", (text, random) -> pick(List.of("", " ", "\n\n", "<", "\"", ",,,\n,,,\n"), random));
        all.put(
                "other letters",
                (text, random) -> new String(
                        text.getBytes(
                                pick(List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16LE), random)),
                        StandardCharsets.UTF_8));
        all.put("semicolons", (text, random) -> text.replace(',', ';'));
        return all;
    }

    private static byte[] zip(Original original, String what, Random random) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        original.parts().forEach((name, text) -> files.put(name, RollFixtures.bytes(text)));
        String one = pick(files.keySet().stream().sorted().toList(), random);
        switch (what) {
            case "climb" ->
                files.put(pick(List.of("../../" + one, "/" + one, "..\\" + one, "C:" + one), random), new byte[1]);
            case "bomb" -> files.put(pick(List.of(one, "media/picture.bin"), random), new byte[70 * 1024 * 1024]);
            case "nested" -> files.put("more.zip", original.bytes(original.parts()));
            case "many" -> IntStream.range(0, 600).forEach(i -> files.put("f" + i, new byte[0]));
            case "missing" -> files.remove(one);
            case "empty" -> files.put(one, new byte[0]);
            case "folder" -> {
                Map<String, byte[]> moved = new LinkedHashMap<>();
                files.forEach((name, content) -> moved.put("export/" + name, content));
                return Files.zipped(moved);
            }
            default ->
                files.put(
                        pick(List.of("README.txt", one.toUpperCase(java.util.Locale.ROOT)), random),
                        Objects.requireNonNull(files.get(one)));
        }
        return Files.zipped(files);
    }

    private static String bomb() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (int i = 1; i <= 9; i++) {
            dtd.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
        }
        return dtd.append("]>").toString();
    }

    private static String xmlHead(String text, String type) {
        int at = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        return text.substring(0, at) + type + text.substring(at);
    }

    /** In each line two cells change places, or one goes. */
    private static String columns(String text, Random random, boolean swap) {
        int one = random.nextInt(8);
        int other = random.nextInt(8);
        return text.lines()
                .map(line -> {
                    List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
                    if (cells.size() > Math.max(one, other) && swap) {
                        Collections.swap(cells, one, other);
                    } else if (cells.size() > one) {
                        cells.remove(one);
                    }
                    return String.join(",", cells);
                })
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String lines(String text, Random random, java.util.function.Consumer<List<String>> change) {
        List<String> lines = text.lines().collect(Collectors.toCollection(ArrayList::new));
        change.accept(lines);
        return String.join("\n", lines) + "\n";
    }

    private static String word(String text, Random random, String instead) {
        List<int[]> words = java.util.regex.Pattern.compile("[\\p{L}\\p{N}]+")
                .matcher(text)
                .results()
                .map(found -> new int[] {found.start(), found.end()})
                .toList();
        int[] one = pick(words, random);
        return text.substring(0, one[0]) + instead + text.substring(one[1]);
    }

    private static String insert(String text, Random random, String piece) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + piece + text.substring(at);
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }
}
