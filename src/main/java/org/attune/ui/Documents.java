package org.attune.ui;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Papers sent to the browser. */
public final class Documents {

    private Documents() {}

    /**
     * Opens beside the screen and is kept by no cache.
     *
     * @param name of the file, without its ending; never the name of a pupil
     */
    public static ResponseEntity<byte[]> pdf(String name, byte[] pdf) {
        ContentDisposition inline =
                ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, inline.toString())
                .body(pdf);
    }
}
