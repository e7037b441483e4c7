package org.attune.cycle;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Rule;
import org.springframework.mail.MailException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A short mail each week for those who ask for it: to an address of their own, once they typed the code that came there. Decision 0514.
 * No transaction is open while a mail is sent.
 */
@Service
public class Digests {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,6}");
    private static final int LONGEST = 254;
    private static final int CODES = 1_000_000;
    private static final int TROUBLE_DAYS = 7;

    private final SecureRandom random = new SecureRandom();
    private final MailDoor door;
    private final DigestTable table;
    private final DigestText text;
    private final CurrentUsers users;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Digests(
            MailDoor door,
            DigestTable table,
            DigestText text,
            CurrentUsers users,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.door = door;
        this.table = table;
        this.text = text;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @PreAuthorize(Rule.SEES_PUPILS)
    public DigestChoice mine() {
        return door.isOpen()
                ? table.of(users.current(), clock.getZone()).orElse(DigestChoice.NONE)
                : DigestChoice.IMPOSSIBLE;
    }

    /** Mails a code to the address. No other mail goes there before the code is given. */
    @PreAuthorize(Rule.SEES_PUPILS)
    public DigestAnswer ask(String typed) {
        String address = typed.strip();
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
            return DigestAnswer.NO_ADDRESS;
        }
        if (!door.isOpen()) {
            return DigestAnswer.NOT_SENT;
        }
        CurrentUser user = users.current();
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        Instant dayBegan = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        boolean may = changed(user, () -> table.ask(user, address, code, clock.instant(), dayBegan));
        if (!may) {
            return DigestAnswer.TOO_OFTEN;
        }
        try {
            door.send(address, text.codeSubject(), text.code(code));
            return DigestAnswer.CODE_SENT;
        } catch (MailException failed) {
            table.forget(user);
            return DigestAnswer.NOT_SENT;
        }
    }

    @PreAuthorize(Rule.SEES_PUPILS)
    public DigestAnswer confirm(String code) {
        CurrentUser user = users.current();
        return changed(user, () -> table.confirm(user, code.strip(), clock.instant()));
    }

    @PreAuthorize(Rule.SEES_PUPILS)
    public void stop() {
        CurrentUser user = users.current();
        changed(user, () -> {
            table.forget(user);
            return true;
        });
    }

    /** Mails of these days that did not leave, for whoever keeps the settings. */
    @PreAuthorize(Rule.ADMINISTERS)
    public List<MailTrouble> troubles() {
        return table.troubles(users.current().school(), LocalDate.now(clock).minusDays(TROUBLE_DAYS));
    }

    private <T> T changed(CurrentUser user, Supplier<T> change) {
        return Objects.requireNonNull(transaction.execute(status -> {
            audit.changed(user, "digest", user.staff().value());
            return change.get();
        }));
    }
}
