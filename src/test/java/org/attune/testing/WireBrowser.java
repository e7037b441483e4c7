package org.attune.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser with its own cookies, over the wire. */
public final class WireBrowser {

    private static final AtomicInteger BROWSERS = new AtomicInteger();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final List<String> cookieHeaders = new ArrayList<>();

    public WireBrowser(int port) {
        this.port = port;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .localAddress(addressOfItsOwn())
                .build();
    }

    /** Another browser with only this cookie of the first: as someone would who had copied it. */
    public WireBrowser withCookieOf(WireBrowser other, String name) {
        other.cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .forEach(cookie -> cookies.getCookieStore().add(at("/"), copy(cookie)));
        return this;
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** As the address line does it. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html"));
    }

    /** As a script does it. */
    public HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path))
                .header("Accept", "application/json")
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    public URI signIn(String username, String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/sign-in").body());
        String csrf = token.find() ? "&_csrf=" + encode(token.group(1)) : "";
        return send(HttpRequest.newBuilder(at("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "username=" + encode(username) + "&password=" + encode(password) + csrf)))
                .uri();
    }

    /** The form at the door, from a page that stays: with the token of the lock. */
    public URI post(String path, JsonNode state, String username, String password)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(
                                state.get("header").asString(),
                                state.get("token").asString())
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "username=" + encode(username) + "&password=" + encode(password))))
                .uri();
    }

    /** What the server asked to keep, word by word. */
    public List<String> cookieHeaders() {
        return cookieHeaders;
    }

    public JsonNode lockState() throws IOException, InterruptedException {
        return JSON.readTree(ask("GET", "/lock/state").body());
    }

    /** As a page asks that knows whose it is. */
    public JsonNode lockStateOf(long staff) throws IOException, InterruptedException {
        return JSON.readTree(ask("GET", "/lock/state?of=" + staff).body());
    }

    /** To an address of the lock, with its token. */
    public HttpResponse<String> lock(String path, Map<String, ?> body) throws IOException, InterruptedException {
        JsonNode state = lockState();
        return send(HttpRequest.newBuilder(at("/lock/" + path))
                .header("Content-Type", "application/json")
                .header(state.get("header").asString(), state.get("token").asString())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> reply = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (HttpResponse<String> one = reply;
                one != null;
                one = one.previousResponse().orElse(null)) {
            cookieHeaders.addAll(one.headers().allValues("Set-Cookie"));
        }
        return reply;
    }

    /** Guesses are counted by source too, so each browser sits at another loopback address. */
    private static InetAddress addressOfItsOwn() {
        int n = BROWSERS.incrementAndGet();
        try {
            return InetAddress.getByAddress(new byte[] {127, 1, (byte) (n / 250), (byte) (1 + n % 250)});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpCookie copy(HttpCookie cookie) {
        HttpCookie copy = new HttpCookie(cookie.getName(), cookie.getValue());
        copy.setPath("/");
        copy.setVersion(0);
        return copy;
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
