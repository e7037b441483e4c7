package org.attune.library;

import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.NoSuchRecord;
import org.attune.access.Rule;
import org.attune.catalogue.CatalogueException;
import org.attune.catalogue.OwnStrategyFormat;
import org.attune.catalogue.Problem;
import org.attune.library.LibraryTable.Row;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The SENCO keeps the school’s library: writes, changes, hides. Nothing is ever lost: plans keep their texts, and each writing stays. */
@Service
@Transactional
@PreAuthorize(Rule.KEEPS_LIBRARY)
public class OwnStrategies {

    private final LibraryTable table;
    private final OwnStrategyFormat format;
    private final Library library;
    private final CurrentUsers users;

    OwnStrategies(LibraryTable table, OwnStrategyFormat format, Library library, CurrentUsers users) {
        this.table = table;
        this.format = format;
        this.library = library;
        this.users = users;
    }

    /**
     * A new strategy of the school.
     *
     * @return its code
     * @throws StrategyRefused where it breaks the rules of the format
     * @throws StrategyChanged where somebody wrote another at the same moment
     */
    public String add(OwnStrategy strategy) {
        CurrentUser user = users.current();
        String code = OwnStrategyFormat.code(table.codes(user.school()) + 1);
        write(user, code, 1, strategy);
        return code;
    }

    /**
     * Another writing of the same strategy; the ones before stay on record.
     *
     * @param seen the revision that was on the screen
     * @throws NoSuchRecord where the school has written no such strategy
     * @throws StrategyRefused where it breaks the rules of the format
     * @throws StrategyChanged where somebody saved since
     */
    public void change(String code, int seen, OwnStrategy strategy) {
        CurrentUser user = users.current();
        int last = table.history(user.school(), code).stream()
                .mapToInt(Row::revision)
                .max()
                .orElseThrow(() -> new NoSuchRecord("strategy"));
        if (last != seen) {
            throw new StrategyChanged(code);
        }
        write(user, code, seen + 1, strategy);
    }

    /**
     * From now on new plans leave it out; plans that hold it keep it.
     *
     * @throws NoSuchRecord where the school has no such strategy
     */
    public void hide(String code) {
        table.hide(users.current(), library.get(code).code());
    }

    /** New plans may choose it again. Errors as for {@link #hide}. */
    public void show(String code) {
        table.show(users.current(), library.get(code).code());
    }

    private void write(CurrentUser user, String code, int revision, OwnStrategy strategy) {
        try {
            table.write(user, code, revision, format.write(strategy.values(code)));
        } catch (CatalogueException broken) {
            throw new StrategyRefused(
                    broken.problems().stream().map(Problem::key).collect(Collectors.toSet()));
        } catch (DuplicateKeyException taken) {
            throw new StrategyChanged(code);
        }
    }
}
