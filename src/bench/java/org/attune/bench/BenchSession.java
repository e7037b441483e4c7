package org.attune.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One browser, as far as the server can see: signs in, opens a screen and answers, over real HTTP. */
final class BenchSession {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String base;
    private final HttpClient client;
    private int ui;
    private String key = "";
    private int sync;
    private int sent;

    BenchSession(String base, Executor threads) {
        this.base = base;
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .executor(threads)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    void signIn(String username, String password) {
        String page = get("/sign-in");
        HttpResponse<String> reply = send(HttpRequest.newBuilder(at("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + encode(username) + "&password="
                        + encode(password) + "&_csrf=" + encode(csrf(page)))));
        String to = reply.headers().firstValue("Location").orElse("");
        if (reply.statusCode() != 302 || to.contains("sign-in")) {
            throw new IllegalStateException("Not signed in: " + reply.statusCode() + " " + to);
        }
    }

    /** As Vaadin’s client does it: a UI for the address, then the way to the view. */
    String open(String path) {
        get("/" + path);
        JsonNode start = read(get("/?v-r=init&location=" + encode(path) + "&query="));
        ui = start.at("/appConfig/v-uiId").asInt();
        JsonNode uidl = start.at("/appConfig/uidl");
        key = uidl.at("/Vaadin-Security-Key").asString();
        sync = uidl.at("/syncId").asInt();
        sent = 0;
        return call(Map.of(
                "type",
                "event",
                "node",
                1,
                "event",
                "ui-navigate",
                "data",
                Map.of("route", path, "query", "", "appShellTitle", "", "historyState", Map.of(), "trigger", "")));
    }

    void openForm(String path) {
        String opened = open(path);
        if (!opened.contains("attune-scoring")) {
            throw new IllegalStateException("No form in: " + opened);
        }
    }

    /** One more round trip, after which the server need not keep what it sent before. */
    void settle() {
        call();
    }

    void signOut() {
        HttpResponse<String> reply = send(HttpRequest.newBuilder(at("/logout"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encode(csrf(get("/"))))));
        if (reply.statusCode() != 302) {
            throw new IllegalStateException("Not signed out: " + reply.statusCode());
        }
    }

    void close() {
        client.close();
    }

    private String call(Object... invocations) {
        String body = JSON.writeValueAsString(
                Map.of("csrfToken", key, "rpc", invocations, "syncId", sync, "clientId", sent++));
        HttpResponse<String> reply = send(HttpRequest.newBuilder(at("/?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        String text = reply.body();
        JsonNode uidl = read(text.startsWith("for(;;);") ? text.substring("for(;;);".length()) : text);
        JsonNode answer = uidl.isArray() ? uidl.get(0) : uidl;
        if (reply.statusCode() != 200 || !answer.has("syncId") || text.contains("\"appError\"")) {
            throw new IllegalStateException("Refused: " + reply.statusCode() + " " + text);
        }
        sync = answer.get("syncId").asInt();
        return text;
    }

    private static String csrf(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("No token on the page");
        }
        return token.group(1);
    }

    private String get(String path) {
        HttpResponse<String> reply = send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html"));
        if (reply.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + reply.statusCode());
        }
        return reply.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String text) {
        return JSON.readTree(text);
    }

    private URI at(String path) {
        return URI.create(base + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
