package org.attune.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attune.access.CurrentUsers;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.access.Rule;
import org.attune.access.SchoolId;
import org.attune.catalogue.Catalogue;
import org.attune.catalogue.OwnStrategyFormat;
import org.attune.library.LibraryEntry.Hidden;
import org.attune.library.LibraryEntry.Written;
import org.attune.library.LibraryTable.Row;
import org.attune.method.planning.Strategy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The strategies of the person’s school, to read and to plan with. There is nothing of a pupil in here. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SEES_PUPILS)
public class Library {

    private final LibraryTable table;
    private final Catalogue catalogue;
    private final CurrentUsers users;

    Library(LibraryTable table, Catalogue catalogue, CurrentUsers users) {
        this.table = table;
        this.catalogue = catalogue;
        this.users = users;
    }

    /** What new plans may choose from. */
    public SchoolLibrary mine() {
        SchoolId school = users.current().school();
        List<Row> own = table.own(school);
        Set<String> hidden = table.hiddenCodes(school);
        List<Strategy> strategies = Stream.concat(
                        catalogue.strategies().stream(), own.stream().map(row -> OwnStrategyFormat.read(row.text())))
                .filter(strategy -> !hidden.contains(strategy.code()))
                .toList();
        return new SchoolLibrary(strategies, digest(own, hidden));
    }

    /** The school’s own first, then strand by strand; hidden ones only for those who may show them again. */
    public List<LibraryEntry> entries() {
        boolean all = users.current().is(Role.SENCO);
        return everything().stream()
                .filter(entry -> all || entry.hidden() == null)
                .toList();
    }

    /**
     * One to read, also where it is hidden: a plan may still hold it.
     *
     * @throws NoSuchRecord where the school has no such strategy
     */
    public LibraryEntry get(String code) {
        return everything().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("strategy"));
    }

    /** How a school’s own strategy was written and changed, the newest first; empty for one of the files. */
    public List<LibraryEntry> history(String code) {
        return table.history(users.current().school(), code).stream()
                .map(row -> entry(row, Map.of()))
                .toList();
    }

    private List<LibraryEntry> everything() {
        SchoolId school = users.current().school();
        Map<String, Hidden> hidden = table.hidden(school);
        List<LibraryEntry> all = new ArrayList<>();
        table.own(school).forEach(row -> all.add(entry(row, hidden)));
        catalogue
                .strategies()
                .forEach(strategy -> all.add(new LibraryEntry(strategy, null, hidden.get(strategy.code()))));
        return all;
    }

    private static LibraryEntry entry(Row row, Map<String, Hidden> hidden) {
        return new LibraryEntry(
                OwnStrategyFormat.read(row.text()),
                new Written(row.revision(), row.by(), row.at()),
                hidden.get(row.code()));
    }

    /** That of the files, where the school has changed nothing. */
    private String digest(List<Row> own, Set<String> hidden) {
        if (own.isEmpty() && hidden.isEmpty()) {
            return catalogue.libraryDigest();
        }
        MessageDigest sha = sha256();
        sha.update(catalogue.libraryDigest().getBytes(UTF_8));
        own.forEach(row -> sha.update(("\n+" + row.code() + row.text()).getBytes(UTF_8)));
        new TreeSet<>(hidden).forEach(code -> sha.update(("\n-" + code).getBytes(UTF_8)));
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
