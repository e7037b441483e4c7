package org.attune.assessment.ui;

import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.assessment.PaperForms;
import org.attune.assessment.PrintedForm;
import org.attune.method.instrument.AgeBand;
import org.attune.ui.Documents;
import org.springframework.http.HttpStatus;
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
        return Documents.pdf("form-" + form.pupilCode(), form.paper().pdf());
    }

    @GetMapping("/documents/paper-forms/blank/{band:EYFS|KS1|KS2|SEC}")
    ResponseEntity<byte[]> blank(@PathVariable AgeBand band) {
        return Documents.pdf("form-" + band.name(), forms.blank(band).pdf());
    }

    @ExceptionHandler(NoSuchRecord.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void noSuchRecord() {
        // An empty answer: nobody learns which pupils there are.
    }
}
