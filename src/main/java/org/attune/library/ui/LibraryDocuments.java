package org.attune.library.ui;

import org.attune.access.NoSuchRecord;
import org.attune.library.StrategyCards;
import org.attune.ui.Documents;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The card of a strategy. Who may have it, says the service. */
@RestController
class LibraryDocuments {

    private final StrategyCards cards;

    LibraryDocuments(StrategyCards cards) {
        this.cards = cards;
    }

    @GetMapping("/documents/library/{code:[SX][A-Z]?\\d{2,4}}")
    ResponseEntity<byte[]> card(@PathVariable String code) {
        return Documents.pdf("card-" + code, cards.print(code).pdf());
    }

    @ExceptionHandler(NoSuchRecord.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void noSuchStrategy() {
        // An empty answer.
    }
}
