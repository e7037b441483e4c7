package org.attune.roll.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.sheet.SheetRefused;
import org.attune.sheet.Unzipped;

/**
 * OneRoster 1.2 in CSV files (1EdTech, CSV binding): the files that hold a roll, read and checked for their columns. Passwords, telephone numbers,
 * parents, courses and results are never looked at.
 */
public final class OneRoster {

    private static final String MANIFEST = "manifest.csv";
    private static final String VERSION = "1.2";

    /** What each file must have; the rest of its columns may be missing. */
    private static final Map<String, String[]> NEEDED = Map.of(
            "orgs.csv", new String[] {"sourcedId", "name", "type"},
            "users.csv", new String[] {"sourcedId", "givenName", "familyName"},
            "roles.csv", new String[] {"userSourcedId", "role"},
            "classes.csv", new String[] {"sourcedId", "title", "classType"},
            "enrollments.csv", new String[] {"classSourcedId", "userSourcedId", "role"},
            "demographics.csv", new String[] {"sourcedId", "birthDate"});

    private static final Set<String> OPTIONAL = Set.of("academicsessions.csv");

    private final Map<String, RosterTable> tables;
    private final Map<String, String> schools;

    private OneRoster(Map<String, RosterTable> tables, Map<String, String> schools) {
        this.tables = tables;
        this.schools = schools;
    }

    /** @throws SheetRefused when it is another zip, another version, or a part is missing */
    static OneRoster open(Unzipped zip) {
        Map<String, String> names = names(zip);
        Map<String, String> manifest = manifest(zip, names);
        Map<String, RosterTable> tables = new LinkedHashMap<>();
        NEEDED.forEach((file, columns) -> {
            requireBulk(file, manifest);
            if (!names.containsKey(file)) {
                throw new SheetRefused("roster.file-missing", file);
            }
            tables.put(file, RosterTable.read(file, content(zip, names, file), columns));
        });
        OPTIONAL.stream()
                .filter(names::containsKey)
                .forEach(file -> tables.put(file, RosterTable.read(file, content(zip, names, file), "sourcedId")));
        return new OneRoster(tables, schools(Objects.requireNonNull(tables.get("orgs.csv"))));
    }

    /** By name, in the order of the file. */
    public List<String> schools() {
        return List.copyOf(schools.keySet());
    }

    String schoolId(String name) {
        return schools.getOrDefault(name, "");
    }

    List<RosterTable.Line> lines(String file) {
        RosterTable table = tables.get(file);
        return table == null ? List.of() : table.lines();
    }

    int gone(String file) {
        RosterTable table = tables.get(file);
        return table == null ? 0 : table.gone();
    }

    /** Plain names of the files, whether they lie at the top or in one folder. */
    private static Map<String, String> names(Unzipped zip) {
        String folder = zip.names().stream()
                .filter(name -> ("/" + name.toLowerCase(Locale.ROOT)).endsWith("/" + MANIFEST))
                .filter(name -> !name.startsWith("__MACOSX/"))
                .map(name -> name.substring(0, name.length() - MANIFEST.length()))
                .findFirst()
                .orElseThrow(() -> new SheetRefused("sheet.zip-unknown"));
        return zip.names().stream()
                .filter(name -> name.startsWith(folder))
                .collect(Collectors.toMap(
                        name -> name.substring(folder.length()).toLowerCase(Locale.ROOT), name -> name));
    }

    private static Map<String, String> manifest(Unzipped zip, Map<String, String> names) {
        Map<String, String> manifest = new LinkedHashMap<>();
        RosterTable.read(MANIFEST, content(zip, names, MANIFEST), "propertyName", "value")
                .lines()
                .forEach(line -> manifest.put(
                        line.cell("propertyName").toLowerCase(Locale.ROOT),
                        line.cell("value").toLowerCase(Locale.ROOT)));
        if (!manifest.getOrDefault("oneroster.version", "").startsWith(VERSION)) {
            throw new SheetRefused("roster.version", Cells.shortened(manifest.getOrDefault("oneroster.version", "?")))
                    .in(MANIFEST);
        }
        return manifest;
    }

    /** A file of changes only says nothing of those it does not name. */
    private static void requireBulk(String file, Map<String, String> manifest) {
        String property = "file." + file.substring(0, file.length() - ".csv".length());
        if (manifest.getOrDefault(property, "bulk").equals("delta")) {
            throw new SheetRefused("roster.delta", file).in(MANIFEST);
        }
    }

    private static byte[] content(Unzipped zip, Map<String, String> names, String file) {
        byte[] content = zip.file(names.getOrDefault(file, ""));
        if (content == null) {
            throw new SheetRefused("roster.file-missing", file);
        }
        return content;
    }

    private static Map<String, String> schools(RosterTable orgs) {
        Map<String, String> schools = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>();
        for (RosterTable.Line org : orgs.lines()) {
            if (org.is("type", "school")) {
                String name = org.cell("name").isEmpty() ? org.id("sourcedId") : org.cell("name");
                schools.put(
                        schools.containsKey(name) ? name + " (" + org.id("sourcedId") + ")" : name,
                        org.id("sourcedId"));
                ids.add(org.id("sourcedId"));
            }
        }
        if (schools.isEmpty() || ids.stream().distinct().count() < ids.size()) {
            throw new SheetRefused(schools.isEmpty() ? "roster.no-school" : "roster.school-twice").in(orgs.file());
        }
        return schools;
    }
}
