package org.attune.bench.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Saves in a Java process of its own, which can be killed and started again; answers and acknowledgements go through its pipes. */
public final class PipeSaver implements Saver, AutoCloseable {

    private static final String READY = "ready";

    private final Path data;
    private final Map<UUID, CompletableFuture<Outcome>> asked = new ConcurrentHashMap<>();
    private @Nullable Process process;
    private @Nullable PrintWriter in;

    PipeSaver(Path data) {
        this.data = data;
    }

    /** In the other process: saves what comes in, several at a time, until it is killed or the pipe ends. */
    public static void main(String[] arguments) throws IOException {
        try (Services services = Services.start(arguments);
                ExecutorService hands = Executors.newFixedThreadPool(4)) {
            System.out.println(READY);
            BufferedReader in = new BufferedReader(new java.io.InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Answer answer = Answer.ofLine(line);
                hands.submit(() -> say(answer.command(), services, answer));
            }
        }
    }

    private static void say(UUID command, Services services, Answer answer) {
        try {
            System.out.println(Saver.toLine(command, services.save(answer)));
        } catch (RuntimeException notNow) {
            System.out.println(command + " unknown");
        }
    }

    /** Starts the process, and returns when it takes answers. */
    synchronized void start() throws IOException {
        Process started = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PipeSaver.class.getName(),
                        "--attune.data=" + data)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling("saver.log").toFile()))
                .start();
        BufferedReader out = started.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        while (line != null && !line.equals(READY)) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IOException("The saving process did not start; see saver.log");
        }
        process = started;
        in = new PrintWriter(started.outputWriter(StandardCharsets.UTF_8), true);
        Thread.ofPlatform().daemon().start(() -> listen(out));
    }

    /** kill -9 of the process; whoever waits for an acknowledgement learns that none will come. */
    synchronized void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            running.onExit().join();
        }
        process = null;
        in = null;
    }

    @Override
    public Outcome save(Answer answer) throws Exception {
        PrintWriter pipe = in;
        if (pipe == null) {
            throw new IOException("Nobody is there");
        }
        CompletableFuture<Outcome> reply = new CompletableFuture<>();
        asked.put(answer.command(), reply);
        synchronized (pipe) {
            pipe.println(answer.toLine());
        }
        return reply.get(30, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void close() {
        PrintWriter pipe = in;
        Process running = process;
        if (pipe != null && running != null) {
            pipe.close();
            running.onExit().join();
        }
    }

    private void listen(BufferedReader out) {
        try (out) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] parts = line.split(" ");
                CompletableFuture<Outcome> reply = asked.remove(UUID.fromString(parts[0]));
                if (reply != null && parts[1].equals("unknown")) {
                    reply.completeExceptionally(new IOException("Not saved for now"));
                } else if (reply != null) {
                    reply.complete(Saver.ofParts(parts));
                }
            }
        } catch (IOException | IllegalArgumentException cutOff) {
            // A line torn by the kill is no acknowledgement.
        }
        asked.values().forEach(reply -> reply.completeExceptionally(new IOException("The process is gone")));
        asked.clear();
    }
}
