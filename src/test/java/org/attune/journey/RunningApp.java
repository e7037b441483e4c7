package org.attune.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.testing.TestData;

/** Attune in a process of its own, as {@code bin/run} starts it, with its data in a folder of its own. */
final class RunningApp implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Open (http://localhost:\\d+)/");
    private static final Pattern CODE = Pattern.compile("set it up with this code: (\\S+)");

    /** The option that invents a school. */
    static final String DEMO = "--spring.profiles.active=demo";

    private static final Path SERVER_FILES = TestData.folder().resolve("server-11.4.5");

    private final Process process;
    private final String base;
    private final String setupCode;

    private RunningApp(Process process, String base, String setupCode) {
        this.process = process;
        this.base = base;
        this.setupCode = setupCode;
    }

    /** With the invented school, as {@code bin/run --demo} shows it. */
    static RunningApp demo(Path data, String... settings) throws IOException {
        DemoData.copyTo(data);
        return start(data, Stream.concat(Stream.of(DEMO), Stream.of(settings)).toArray(String[]::new));
    }

    static RunningApp start(Path data, String... options) throws IOException {
        lendServerFiles(data);
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx600m",
                "-XX:MetaspaceSize=256m",
                "-Dvaadin.productionMode=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.attune.Application",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--attune.data=" + data));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = new ArrayList<>();
        BufferedReader out = process.inputReader();
        Optional<String> base = Optional.empty();
        String code = "";
        for (String line = out.readLine(); line != null && (base.isEmpty()); line = out.readLine()) {
            said.add(line);
            base = find(READY, line);
            code = find(CODE, line).orElse(code);
            if (base.isPresent()) {
                break;
            }
        }
        if (base.isEmpty()) {
            throw new IllegalStateException("Attune did not start:\n" + String.join("\n", said));
        }
        RunningApp app = new RunningApp(process, base.get(), code);
        Thread.ofVirtual().start(() -> out.lines().forEach(System.out::println));
        return app;
    }

    /** http://localhost and the port, without a slash at the end. */
    String base() {
        return base;
    }

    /** As it stands in the window; empty where Attune is set up already. */
    String setupCode() {
        return setupCode;
    }

    /** As a power cut does it. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static Optional<String> find(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The database server’s files are large: shared by a link, where another test has unpacked them. */
    private static void lendServerFiles(Path data) throws IOException {
        Path link = data.resolve(SERVER_FILES.getFileName());
        if (Files.isDirectory(SERVER_FILES) && Stream.of(link).noneMatch(Files::exists)) {
            Files.createDirectories(data);
            Files.createSymbolicLink(link, SERVER_FILES.toAbsolutePath());
        }
    }
}
