package org.attune.plan.ui;

import org.attune.access.NoSuchRecord;
import org.attune.access.NotNow;
import org.attune.plan.PlanId;
import org.attune.plan.PlanPages;
import org.attune.plan.PlanPapers;
import org.attune.plan.PrintedPlan;
import org.attune.ui.Documents;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A plan on paper, to open beside the screen. Who may have it, says the service. Kept by no cache; no name in the file’s name. */
@RestController
class PlanDocuments {

    private final PlanPages pages;
    private final PlanPapers papers;

    PlanDocuments(PlanPages pages, PlanPapers papers) {
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping("/documents/plans/{plan:\\d+}")
    ResponseEntity<byte[]> plan(@PathVariable long plan) {
        PrintedPlan printed = pages.print(new PlanId(plan));
        return Documents.pdf("plan-" + printed.pupilCode(), printed.paper().pdf());
    }

    @GetMapping("/documents/plans/{plan:\\d+}/home")
    ResponseEntity<byte[]> home(@PathVariable long plan) {
        PrintedPlan printed = papers.home(new PlanId(plan));
        return Documents.pdf("home-" + printed.pupilCode(), printed.paper().pdf());
    }

    @GetMapping("/documents/plans/{plan:\\d+}/slip")
    ResponseEntity<byte[]> slip(@PathVariable long plan) {
        PrintedPlan printed = papers.slip(new PlanId(plan));
        return Documents.pdf("slip-" + printed.pupilCode(), printed.paper().pdf());
    }

    @ExceptionHandler({NoSuchRecord.class, NotNow.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void noSuchRecord() {
        // An empty answer: nobody learns which plans there are, nor anything of one that is closed to them for now.
    }
}
