package org.attune.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine’s own Chromium, opened once for all journeys of a JVM: to open it, and to read our scripts for the first time, takes longer than most
 * journeys. Where it is missing, tests are left out at home and fail in the gate.
 */
final class Chromium implements AutoCloseable {

    @Nullable
    private static Chromium open;

    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A busy machine is slow, not wrong. */
    private static final int PATIENCE_MS = 20_000;

    private final Browser browser;
    private final Map<Device, Deque<BrowserContext>> free = new HashMap<>();
    private final Map<BrowserContext, Device> taken = new LinkedHashMap<>();

    private Chromium(Browser browser) {
        this.browser = browser;
    }

    /** To be given back with {@link #close}; it ends with the JVM. */
    static Chromium borrow() {
        if (open == null) {
            open = launch();
        }
        return open;
    }

    private static Chromium launch() {
        Path program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (program == null) {
            assertThat(System.getenv("CI")).as("No Chromium on this machine").isNotEqualTo("true");
            Assumptions.abort("No Chromium on this machine: on Debian, apt-get install chromium");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Playwright playwright = Playwright.create();
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(OPTIONS));
        return new Chromium(browser);
    }

    /** A new person at a new device: no cookies, nothing remembered. */
    Page device(String base, int width, int height) {
        return device(base, width, height, false);
    }

    /** The same with a screen to touch. */
    Page touchDevice(String base, int width, int height) {
        return device(base, width, height, true);
    }

    /** After a test: the devices are wiped and lent again. What the browser made of our scripts stays, which is most of the time that a first page takes. */
    void wipe() {
        taken.forEach((context, device) -> {
            context.setOffline(false);
            Page last = context.newPage();
            context.pages().stream().filter(page -> page != last).forEach(Page::close);
            CDPSession session = context.newCDPSession(last);
            JsonObject everything = new JsonObject();
            everything.addProperty("origin", device.base());
            everything.addProperty("storageTypes", "cookies,local_storage,indexeddb,service_workers,cache_storage");
            session.send("Storage.clearDataForOrigin", everything);
            context.clearCookies();
            last.close();
            free.computeIfAbsent(device, any -> new ArrayDeque<>()).add(context);
        });
        taken.clear();
    }

    private Page device(String base, int width, int height, boolean touch) {
        Device device = new Device(base, touch);
        BrowserContext context =
                Optional.ofNullable(free.get(device)).map(Deque::poll).orElseGet(() -> newContext(device));
        taken.put(context, device);
        Page page = context.newPage();
        page.setViewportSize(width, height);
        return page;
    }

    private BrowserContext newContext(Device device) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setHasTouch(device.touch())
                .setBaseURL(device.base())
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MS);
        return context;
    }

    /** Waits until the page is there, and the server and it have nothing more to say to each other. */
    static void settle(Page page) {
        page.waitForFunction("""
                () => document.readyState === 'complete'
                  && Object.values(window.Vaadin?.Flow?.clients ?? {}).every((client) => !client.isActive?.())
                """);
    }

    /** Goes there by a link, as people do: what the page has loaded stays. To where it is already, it loads anew. */
    static void go(Page page, String path) {
        settle(page);
        boolean elsewhere = (boolean) page.evaluate("""
                path => {
                  const there = new URL(path, location.origin);
                  document.querySelectorAll('h1').forEach((heading) => { heading.dataset.before = ''; });
                  const link = document.createElement('a');
                  link.href = there.pathname + there.search;
                  document.body.append(link);
                  const elsewhere = there.pathname !== location.pathname;
                  if (elsewhere) link.click();
                  link.remove();
                  return elsewhere;
                }
                """, path);
        if (!elsewhere) {
            page.navigate(path);
        }
        page.locator("h1:not([data-before])").first().waitFor();
        settle(page);
    }

    @Override
    public void close() {
        wipe();
    }

    private record Device(String base, boolean touch) {}
}
