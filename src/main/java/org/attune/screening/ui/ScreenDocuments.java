package org.attune.screening.ui;

import org.attune.access.NoSuchRecord;
import org.attune.roll.GroupId;
import org.attune.screening.ScreenPapers;
import org.attune.ui.Documents;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The grid on paper. Who may have it, says the service. Kept by no cache. */
@RestController
class ScreenDocuments {

    private final ScreenPapers papers;

    ScreenDocuments(ScreenPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/documents/screens/groups/{group:\\d{1,18}}")
    ResponseEntity<byte[]> grid(@PathVariable long group) {
        return Documents.pdf("screen", papers.grid(new GroupId(group)).pdf());
    }

    @ExceptionHandler(NoSuchRecord.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void noSuchRecord() {
        // An empty answer: nobody learns which classes there are.
    }
}
