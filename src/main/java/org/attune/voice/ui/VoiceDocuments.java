package org.attune.voice.ui;

import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.ui.Documents;
import org.attune.voice.CarerPages;
import org.attune.voice.PrintedPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The page for home. Who may have it, says the service. Kept by no cache; no name in the file’s name. */
@RestController
class VoiceDocuments {

    private final CarerPages pages;

    VoiceDocuments(CarerPages pages) {
        this.pages = pages;
    }

    @GetMapping("/documents/home-pages/{pupil:\\d+}")
    ResponseEntity<byte[]> page(@PathVariable long pupil) {
        PrintedPage printed = pages.print(new PupilId(pupil));
        return Documents.pdf("home-page-" + printed.pupilCode(), printed.paper().pdf());
    }

    @ExceptionHandler(NoSuchRecord.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void noSuchRecord() {
        // An empty answer: nobody learns which pupils there are.
    }
}
