package org.attune.journey;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bad connection between a browser and Attune: plain sockets, one request a connection. What happens to the next answers is laid down
 * beforehand; after that all is well.
 */
final class FaultProxy implements AutoCloseable {

    /** What becomes of one request for an answer. */
    enum Fault {
        NONE,
        /** Cut before the request arrives: nothing is on disk. */
        CUT_BEFORE,
        /** Cut after the commit, before the reply: it is on disk, and nobody knows. */
        CUT_AFTER,
        /** The request stands still, and arrives all the same, long after the page has given it up. */
        STALL_BEFORE,
        /** The reply stands still. */
        STALL_AFTER
    }

    static final Duration STALL = Duration.ofSeconds(10);
    private static final AtomicInteger PROXIES = new AtomicInteger();
    private static final String ANSWER = "POST /answers/";

    private final ServerSocket door;
    private final int app;
    private final InetAddress source;
    private final ConcurrentLinkedQueue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Wrong guesses are counted by source too, so each proxy sits at another loopback address. */
    FaultProxy(int app) throws IOException {
        this(app, 0);
    }

    /** At the port of one that is closed, so that a browser takes it for the same. */
    FaultProxy(int app, int port) throws IOException {
        this.app = app;
        this.door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        int n = PROXIES.incrementAndGet();
        this.source = InetAddress.getByAddress(new byte[] {127, 2, (byte) (n / 250), (byte) (1 + n % 250)});
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    String base() {
        return "http://localhost:" + port();
    }

    void next(Fault... coming) {
        faults.addAll(List.of(coming));
    }

    /** How many of the faults did not come about yet. */
    int left() {
        return faults.size();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        door.close();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                Thread.ofVirtual().start(() -> pass(browser));
            } catch (IOException over) {
                return;
            }
        }
    }

    private void pass(Socket browser) {
        try (browser;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), app, source, 0)) {
            byte[] request = request(new BufferedInputStream(browser.getInputStream()));
            Fault fault = isAnswer(request) ? nextFault() : Fault.NONE;
            if (fault == Fault.CUT_BEFORE) {
                return;
            }
            if (fault == Fault.STALL_BEFORE) {
                stall();
            }
            server.getOutputStream().write(request);
            byte[] reply = server.getInputStream().readAllBytes();
            if (fault == Fault.CUT_AFTER) {
                return;
            }
            if (fault == Fault.STALL_AFTER) {
                stall();
            }
            OutputStream out = browser.getOutputStream();
            out.write(reply);
            out.flush();
        } catch (IOException | InterruptedException gone) {
            // The browser hung up, or the test is over: that is what a bad connection is like.
        }
    }

    private Fault nextFault() {
        Fault fault = faults.poll();
        return fault == null ? Fault.NONE : fault;
    }

    private void stall() throws InterruptedException {
        closed.await(STALL.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static boolean isAnswer(byte[] request) {
        return new String(request, 0, Math.min(request.length, ANSWER.length()), StandardCharsets.ISO_8859_1)
                .equals(ANSWER);
    }

    /** Head and body, with the wish that the connection end after the reply. */
    private static byte[] request(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("Nothing was asked");
            }
            head.write(next);
        }
        List<String> lines = Arrays.stream(
                        head.toString(StandardCharsets.ISO_8859_1).split("\r\n"))
                .filter(line -> !line.toLowerCase(Locale.ROOT).startsWith("connection:"))
                .toList();
        int length = lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(
                        line.substring("content-length:".length()).strip()))
                .findFirst()
                .orElse(0);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(
                (String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(in.readNBytes(length));
        return whole.toByteArray();
    }
}
