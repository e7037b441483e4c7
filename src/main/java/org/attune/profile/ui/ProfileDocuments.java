package org.attune.profile.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.profile.DayNotTold;
import org.attune.profile.GroupPicture;
import org.attune.profile.PictureTables;
import org.attune.profile.Profiles;
import org.attune.profile.RateTables;
import org.attune.profile.SchoolPictures;
import org.attune.profile.TotalTables;
import org.attune.profile.TrustPictures;
import org.attune.roll.GroupId;
import org.attune.ui.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tables and papers of pictures. Who may have them, says the service. */
@RestController
class ProfileDocuments {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Profiles profiles;
    private final SchoolPictures schools;
    private final TrustPictures trust;
    private final PictureTables tables;
    private final RateTables rates;
    private final TotalTables totals;
    private final Clock clock;

    ProfileDocuments(
            Profiles profiles,
            SchoolPictures schools,
            TrustPictures trust,
            PictureTables tables,
            RateTables rates,
            TotalTables totals,
            Clock clock) {
        this.profiles = profiles;
        this.schools = schools;
        this.trust = trust;
        this.tables = tables;
        this.rates = rates;
        this.totals = totals;
        this.clock = clock;
    }

    @GetMapping("/documents/classes/{group:\\d+}/profile/{table:strands|pupils}.{kind:csv|xlsx}")
    ResponseEntity<byte[]> group(
            @PathVariable long group,
            @PathVariable String table,
            @PathVariable String kind,
            @RequestParam @Nullable String at,
            @RequestParam @Nullable String since,
            @RequestParam @Nullable String show) {
        Asked asked = asked(at, since, show);
        GroupPicture picture = profiles.ofGroup(new GroupId(group), asked.days(), asked.filter());
        return sheet("class-" + group + "-" + table + "-" + asked.days().at(), kind, table(table, picture));
    }

    @GetMapping("/documents/school/{table:strands|years|classes|rates|pupils}.{kind:csv|xlsx}")
    ResponseEntity<byte[]> school(
            @PathVariable String table,
            @PathVariable String kind,
            @RequestParam @Nullable String at,
            @RequestParam @Nullable String since,
            @RequestParam @Nullable String show) {
        Asked asked = asked(at, since, show);
        GroupPicture picture = profiles.ofSchool(asked.days(), asked.filter());
        return sheet("school-" + table + "-" + asked.days().at(), kind, table(table, picture));
    }

    @GetMapping("/documents/pupils/{pupil:\\d+}/over-time.{kind:csv|xlsx}")
    ResponseEntity<byte[]> overTime(@PathVariable long pupil, @PathVariable String kind) {
        return sheet("over-time-" + pupil, kind, tables.over(profiles.over(new PupilId(pupil))));
    }

    @GetMapping("/documents/trust.{kind:csv|xlsx}")
    ResponseEntity<byte[]> trust(@PathVariable String kind, @RequestParam LocalDate at) {
        return sheet("schools-" + at, kind, totals.schools(trust.schools(at)));
    }

    @GetMapping("/documents/school")
    ResponseEntity<byte[]> print(
            @RequestParam @Nullable String at,
            @RequestParam @Nullable String since,
            @RequestParam @Nullable String show) {
        Asked asked = asked(at, since, show);
        return Documents.pdf(
                "school-" + asked.days().at(),
                schools.print(asked.days(), asked.filter()).pdf());
    }

    @ExceptionHandler(NoSuchRecord.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void noSuchGroup() {
        // An empty answer.
    }

    @ExceptionHandler(DayNotTold.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    void notTold() {
        // An empty answer.
    }

    private PictureTables.Table table(String name, GroupPicture picture) {
        return switch (name) {
            case "strands" -> tables.strands(picture);
            case "years" -> tables.byYear(picture);
            case "rates" -> rates.of(profiles.rates(picture));
            case "classes" -> tables.byClass(picture);
            default -> tables.pupils(picture);
        };
    }

    private Asked asked(@Nullable String at, @Nullable String since, @Nullable String show) {
        return Asked.of(at, since, show, LocalDate.now(clock));
    }

    /** The name of the file names no pupil. */
    private static ResponseEntity<byte[]> sheet(String name, String kind, PictureTables.Table table) {
        boolean csv = kind.equals("csv");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(csv ? "text/csv;charset=UTF-8" : XLSX))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + kind)
                                .build()
                                .toString())
                .body(csv ? table.csv() : table.xlsx());
    }
}
