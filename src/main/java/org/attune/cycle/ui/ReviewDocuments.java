package org.attune.cycle.ui;

import org.attune.access.NoSuchRecord;
import org.attune.access.NotNow;
import org.attune.cycle.CycleId;
import org.attune.cycle.PrintedReview;
import org.attune.cycle.ReviewPapers;
import org.attune.ui.Documents;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A review on paper, to open beside the screen. Kept by no cache; no name in the file’s name. */
@RestController
class ReviewDocuments {

    private final ReviewPapers papers;

    ReviewDocuments(ReviewPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/documents/reviews/{cycle:\\d+}")
    ResponseEntity<byte[]> review(@PathVariable long cycle) {
        PrintedReview printed = papers.print(new CycleId(cycle));
        return Documents.pdf("review-" + printed.pupilCode(), printed.paper().pdf());
    }

    @ExceptionHandler({NoSuchRecord.class, NotNow.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void noSuchRecord() {
        // An empty answer: nobody learns which reviews there are.
    }
}
