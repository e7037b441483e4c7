package org.attune.assessment.ui;

import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.assessment.PaperForms;
import org.attune.assessment.PrintedForm;
import org.attune.method.instrument.AgeBand;
import org.attune.paper.Printed;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The questions on paper. Who may have them, says the service. Kept by no cache; no name in the file’s name. */
@RestController
class PaperDocuments {

    private final PaperForms forms;

    PaperDocuments(PaperForms forms) {
        this.forms = forms;
    }

    @GetMapping("/documents/paper-forms/pupils/{pupil:\\d+}")
    ResponseEntity<byte[]> forPupil(@PathVariable long pupil) {
        PrintedForm form = forms.forPupil(new PupilId(pupil));
        return pdf("form-" + form.pupilCode(), form.paper());
    }

    @GetMapping("/documents/paper-forms/blank/{band:EYFS|KS1|KS2|SEC}")
    ResponseEntity<byte[]> blank(@PathVariable AgeBand band) {
        return pdf("form-" + band.name(), forms.blank(band));
    }

    @ExceptionHandler(NoSuchRecord.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void noSuchRecord() {
        // An empty answer: nobody learns which pupils there are.
    }

    private static ResponseEntity<byte[]> pdf(String name, Printed paper) {
        ContentDisposition inline =
                ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, inline.toString())
                .body(paper.pdf());
    }
}
