package org.attune.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plain requests of a page, as its scripts make them, with cookies of its own. */
public final class PlainClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(PATIENCE)
            .build();
    private final String base;
    private @Nullable JsonNode who;

    /** @param base http://localhost and the port */
    public PlainClient(String base) {
        this.base = base;
    }

    /** What the server said: status, type and body. */
    public record Reply(int status, String type, String body) {

        public String state() {
            return json().path("state").asString("");
        }

        public String message() {
            return json().path("message").asString("");
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }
    }

    public JsonNode who() throws IOException, InterruptedException {
        who = get("/signed-in").json();
        return who;
    }

    /** Whether it worked. */
    public boolean signIn(String username, String password) throws IOException, InterruptedException {
        JsonNode before = who();
        String form = "username=" + encode(username) + "&password=" + encode(password) + "&"
                + before.path("parameter").asString() + "="
                + encode(before.path("token").asString());
        send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return who().path("signedIn").asBoolean();
    }

    public Reply get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    /** With the token of the last {@link #who()}. */
    public Reply answer(long assessment, String json) throws IOException, InterruptedException {
        return post("/answers/" + assessment, json);
    }

    /** With the token of the last {@link #who()}. */
    public Reply post(String path, String json) throws IOException, InterruptedException {
        JsonNode known = who == null ? who() : who;
        return send(request(path)
                .header("Content-Type", "application/json")
                .header(known.path("header").asString(), known.path("token").asString())
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Reply answerWithoutToken(long assessment, String json) throws IOException, InterruptedException {
        return send(request("/answers/" + assessment)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public static String answer(long as, String item, String response, int seenVersion, UUID command) {
        return """
                {"as":%d,"item":"%s","response":"%s","reason":"","seenVersion":%d,"commandId":"%s"}""".formatted(as, item, response, seenVersion, command);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    }

    private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
