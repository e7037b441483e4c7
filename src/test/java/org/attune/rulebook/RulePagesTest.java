package org.attune.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own pages of Markdown, and nothing that could be anything else. */
class RulePagesTest {

    private static final Path FOLDER = Path.of("src/docs/method");
    private static final Pattern LINK = Pattern.compile("href=\"rules/([^\"]+)\"");

    private final RulePages pages = new RulePages();

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.replace(".md", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_page_has_a_title_and_leads_to_pages_that_are_there(String name) {
        RulePage page = pages.find(name).orElseThrow();

        assertThat(page.title()).isNotBlank();
        assertThat(LINK.matcher(page.body().toString()).results().map(link -> link.group(1)))
                .allSatisfy(link -> assertThat(pages.find(link)).as(link).isPresent());
    }

    @Test
    void the_first_page_leads_to_every_other() throws IOException {
        String first = pages.find(RulePages.FIRST).orElseThrow().body().toString();

        assertThat(LINK.matcher(first).results().map((MatchResult link) -> link.group(1)))
                .containsAll(names().stream()
                        .filter(name -> !name.equals(RulePages.FIRST))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_page_says_what_why_its_source_and_its_limits(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name + ".md"));

        if (!name.equals(RulePages.FIRST)) {
            assertThat(text).contains("**What.**", "**Why", "## Limits").containsPattern("[Ss]ource|19\\d\\d|20\\d\\d");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../decisions/0101", "", "nothing", "scoring.md", "/etc/passwd"})
    void what_is_no_page_is_none(String name) {
        assertThat(pages.find(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "plain **strong** and `a < b` ~ <p>plain <strong>strong</strong> and <code>a &lt; b</code></p>",
                "<script>alert(1)</script> ~ <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "[one](scoring.md) [two](javascript:alert(1)) ~ <p><a href=\"rules/scoring\">one</a> two)</p>",
                "[code](../decisions/0101-exact.md) ~ <p>code</p>",
                "## A heading ~ <h2>A heading</h2>",
                "25 * 3 * 2 ~ <p>25 * 3 * 2</p>",
                "> quoted ~ <blockquote><p>quoted</p></blockquote>",
            })
    void marks_become_tags_and_all_else_is_text(String line, String html) {
        assertThat(html(line)).isEqualTo(html);
    }

    @Test
    void lists_and_tables_keep_their_shape() {
        assertThat(html("- one\n  more\n- two")).isEqualTo("<ul><li>one more</li><li>two </li></ul>");
        assertThat(html("1. one\n2. two")).isEqualTo("<ol><li>one </li><li>two </li></ol>");
        assertThat(html("| a | b |\n|---|---|\n| 1 | \\|2\\| |"))
                .contains("<th scope=\"col\">a</th>", "<td>1</td><td>|2|</td>");
        assertThat(html("```\na | <b>\n```")).contains("<code>a | &lt;b&gt;\n</code>");
    }

    private static String html(String text) {
        return new Markdown(text)
                .markup()
                .toString()
                .replaceFirst("<div class=\"rule-text\">", "")
                .replaceFirst("</div>$", "");
    }
}
