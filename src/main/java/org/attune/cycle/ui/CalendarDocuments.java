package org.attune.cycle.ui;

import java.nio.charset.StandardCharsets;
import org.attune.cycle.CalendarFeeds;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A person’s calendar, for their calendar program: whoever has the address may fetch it. */
@RestController
class CalendarDocuments {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;

    CalendarDocuments(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/calendars/{token:[0-9a-f]+}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token) {
        return feeds.read(token)
                .map(text -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
