package org.attune.roll.imports;

import java.util.List;
import org.attune.sheet.FileKind;
import org.attune.sheet.Sheet;
import org.attune.sheet.SheetLimits;
import org.attune.sheet.SheetReader;
import org.attune.sheet.SheetRefused;
import org.attune.sheet.Unzipped;
import org.attune.sheet.Workbook;
import org.attune.sheet.ZipLimits;
import org.jspecify.annotations.Nullable;

/** A file that a roll comes in, known by what is in it. Some hold several parts, and the person says which one counts. */
public sealed interface RollFile {

    /** The parts to choose from; none where there is no choice. */
    List<String> parts();

    /** The part that is read; null where there is no choice. */
    @Nullable
    String part();

    /** CSV, a pasted list, or a sheet of a workbook: the person says which column is what. */
    record Table(Sheet sheet, List<String> parts, @Nullable String part) implements RollFile {

        public Table {
            parts = List.copyOf(parts);
        }

        public Table(Sheet sheet) {
            this(sheet, List.of(), null);
        }
    }

    /** OneRoster: pupils, staff, classes and who works with whom; the parts are schools. */
    record Roster(
            OneRoster data, List<String> parts, @Nullable String part) implements RollFile {

        public Roster {
            parts = List.copyOf(parts);
        }
    }

    /** CTF: pupils who come from another school. */
    record Transfer(Sheet pupils, boolean holdsNeeds) implements RollFile {

        @Override
        public List<String> parts() {
            return List.of();
        }

        @Override
        public @Nullable String part() {
            return null;
        }
    }

    /**
     * @param part one of {@link #parts}, or null for the likeliest
     * @throws SheetRefused when it is none of these, broken or too large
     */
    static RollFile open(byte[] file, @Nullable String part) {
        if (file.length > SheetLimits.USUAL.bytes()) {
            throw new SheetRefused("sheet.too-large", SheetLimits.USUAL.bytes() / (1024 * 1024));
        }
        return switch (FileKind.of(file)) {
            case TEXT -> new Table(new SheetReader(SheetLimits.USUAL).read(file));
            case ZIP -> zip(Unzipped.read(file, ZipLimits.USUAL), part);
            case XML -> {
                Ctf.Pupils pupils = Ctf.read(file, SheetLimits.USUAL);
                yield new Transfer(pupils.sheet(), pupils.holdsNeeds());
            }
        };
    }

    private static RollFile zip(Unzipped files, @Nullable String part) {
        if (Workbook.is(files)) {
            Workbook book = Workbook.open(files, SheetLimits.USUAL);
            String sheet = part != null && book.sheets().contains(part) ? part : book.first();
            return book.sheets().size() == 1
                    ? new Table(book.read(sheet))
                    : new Table(book.read(sheet), book.sheets(), sheet);
        }
        OneRoster roster = OneRoster.open(files);
        List<String> schools = roster.schools();
        String school = part != null && schools.contains(part) ? part : schools.getFirst();
        return schools.size() == 1 ? new Roster(roster, List.of(), null) : new Roster(roster, schools, school);
    }
}
