package org.attune.shell;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** The lock as a page of its own, for a tab that was not open when the session was locked. The browser fills it. */
@Component
class LockPage {

    private static final String HTML = """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="same-origin">
            <base href="%s/">
            <title>%s</title>
            <link rel="icon" href="ui/images/icon.svg">
            <link rel="stylesheet" href="ui/styles/app.css">
            <link rel="stylesheet" href="ui/styles/device.css">
            <script type="application/json" id="lock">%s</script>
            <script type="module" src="ui/attune-lock-page.js"></script>
            </head>
            <body class="lock-page"></body>
            </html>
            """;

    private final LockWords words;
    private final JsonMapper json;

    LockPage(LockWords words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    /** @param to where the person wanted to go; only within this application */
    String html(String to, String contextPath) {
        String content = json.writeValueAsString(Map.of("words", words.all(), "to", within(to)));
        return HTML.formatted(
                HtmlUtils.htmlEscape(contextPath),
                HtmlUtils.htmlEscape(words.all().getOrDefault("title", "")),
                // Within a script only this could end it.
                content.replace("<", "\\u003c"));
    }

    private static String within(String to) {
        return to.startsWith("/") && !to.startsWith("//") && to.indexOf('\\') < 0 ? to : "/";
    }
}
