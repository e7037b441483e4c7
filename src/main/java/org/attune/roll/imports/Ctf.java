package org.attune.roll.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.sheet.Sheet;
import org.attune.sheet.SheetLimits;
import org.attune.sheet.SheetRefused;
import org.attune.sheet.XmlWalk;
import org.jspecify.annotations.Nullable;

/**
 * A common transfer file (DfE, CTF): pupils with number, name, birth date, sex and year group. Everything else in it, needs and addresses too, is
 * left unread.
 */
final class Ctf implements XmlWalk.Listener {

    /** Elements directly in {@code Pupil} or in its {@code BasicDetails}; older files say Gender. */
    private static final List<String> ELEMENTS =
            List.of("UPN", "Surname", "Forename", "DOB", "Sex", "NCyearActual", "PreferredForename", "Gender");

    private static final Map<Field, Integer> COLUMNS = new EnumMap<>(Map.of(
            Field.UPN, 0,
            Field.LAST_NAME, 1,
            Field.FIRST_NAME, 2,
            Field.BIRTH_DATE, 3,
            Field.SEX, 4,
            Field.YEAR_GROUP, 5,
            Field.PREFERRED_NAME, 6));

    static final ColumnMapping MAPPING = new ColumnMapping(COLUMNS);

    private static final String[] PUPIL = {"CTfile", "CTFpupilData", "Pupil"};
    private static final String DETAILS = "BasicDetails";
    private static final String NEEDS = "SENhistory";

    private final SheetLimits limits;
    private final List<String> path = new ArrayList<>();
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();
    private String[] cells = new String[0];

    private Ctf(SheetLimits limits) {
        this.limits = limits;
    }

    /** A table as if a person had made it, one row for each pupil; the line is the number of the pupil. */
    record Pupils(Sheet sheet, boolean holdsNeeds) {}

    /** @throws SheetRefused when it is another kind of XML, broken or too large */
    static Pupils read(byte[] xml, SheetLimits limits) {
        if (xml.length > limits.bytes()) {
            throw new SheetRefused("sheet.too-large", limits.bytes() / (1024 * 1024));
        }
        Ctf ctf = new Ctf(limits);
        XmlWalk.over(xml, ctf);
        if (ctf.rows.isEmpty()) {
            throw new SheetRefused("ctf.no-pupils");
        }
        return new Pupils(new Sheet(ELEMENTS.subList(0, COLUMNS.size()), ctf.rows), ctf.leftOut.contains(NEEDS));
    }

    @Override
    public void start(String name, int depth, XmlWalk.Attributes attributes) {
        if (depth == 1 && !name.equalsIgnoreCase(PUPIL[0])) {
            throw new SheetRefused("ctf.other-xml", shortened(name));
        }
        path.add(name);
        text.setLength(0);
        if (isPupil(depth)) {
            if (rows.size() == limits.rows()) {
                throw new SheetRefused("sheet.too-many-rows", limits.rows());
            }
            cells = new String[ELEMENTS.size()];
            Arrays.fill(cells, "");
        } else if (depth == PUPIL.length + 1 && name.equalsIgnoreCase(NEEDS)) {
            leftOut.add(NEEDS);
        }
    }

    @Override
    public void text(String piece) {
        int column = column();
        if (column >= 0) {
            text.append(piece);
            if (text.length() > limits.cellLength()) {
                throw new SheetRefused("ctf.too-long", rows.size() + 1, ELEMENTS.get(column), limits.cellLength());
            }
        }
    }

    @Override
    public void end(String name, int depth) {
        int column = column();
        if (column >= 0) {
            String value = text.toString().replaceAll("\\s+", " ").strip();
            cells[column] = cells[column].isEmpty() ? value : cells[column];
        }
        if (isPupil(depth)) {
            int sex = ELEMENTS.indexOf("Sex");
            cells[sex] = cells[sex].isEmpty() ? cells[ELEMENTS.indexOf("Gender")] : cells[sex];
            rows.add(new Sheet.Row(rows.size() + 1, List.of(cells).subList(0, COLUMNS.size())));
        }
        text.setLength(0);
        path.removeLast();
    }

    private boolean isPupil(int depth) {
        return depth == PUPIL.length && isWithinPupil();
    }

    private boolean isWithinPupil() {
        return path.size() >= PUPIL.length
                && path.get(0).equalsIgnoreCase(PUPIL[0])
                && path.get(1).equalsIgnoreCase(PUPIL[1])
                && path.get(2).equalsIgnoreCase(PUPIL[2]);
    }

    /** Contacts have names and birth dates of their own, deeper: they are never read. */
    private int column() {
        int depth = path.size();
        boolean own = depth == PUPIL.length + 1
                || depth == PUPIL.length + 2 && path.get(PUPIL.length).equalsIgnoreCase(DETAILS);
        return own && isWithinPupil() ? indexOf(path.getLast()) : -1;
    }

    private static int indexOf(@Nullable String element) {
        for (int i = 0; i < ELEMENTS.size(); i++) {
            if (ELEMENTS.get(i).equalsIgnoreCase(element)) {
                return i;
            }
        }
        return -1;
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 39) + "…" : name;
    }
}
