package org.attune.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attune.testing.AppTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page leaves the server in the look that was chosen on the device, so that no other flashes up. */
@AppTest
class LookTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"attune-look=dark, dark", "attune-look=light, light", "other=1, device", "attune-look=\"><b>, device"})
    void the_cookie_decides_before_anything_is_drawn(String cookie, String look) throws Exception {
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                                .header("Cookie", cookie)
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(page.body()).containsPattern("<html[^>]* data-look=\"" + look + "\"");
    }

    /** Print is always light, and the dark comes from the tokens of app.css alone; the child’s page in voice.css is light on every device. */
    @Test
    void only_app_css_has_colours_of_its_own() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("frontend/styles"))) {
            for (Path file : files.filter(path -> !path.endsWith("app.css") && !path.endsWith("voice.css"))
                    .toList()) {
                List<String> screen = Files.readAllLines(file).stream()
                        .takeWhile(line -> !line.startsWith("@media print"))
                        .toList();
                assertThat(screen).as(file.toString()).noneMatch(line -> line.matches(".*[ :]#[0-9a-fA-F]{3,8}\\b.*"));
            }
        }
    }
}
