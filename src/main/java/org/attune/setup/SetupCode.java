package org.attune.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.attune.access.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Proves that whoever sets Attune up can see the window it was started from: otherwise the first stranger to find an empty install would
 * own it. New at each start, kept in memory only.
 */
@Component
public class SetupCode {

    private static final Logger LOG = LoggerFactory.getLogger(SetupCode.class);
    private static final String LETTERS = "ABCDEFGHJKMNPQRTUVWXYZ2346789";
    private static final int LENGTH = 8;

    private final Accounts accounts;
    private final String code = random();

    SetupCode(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Case and dashes do not matter. */
    public boolean matches(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return MessageDigest.isEqual(plain.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (!accounts.anyExists()) {
            LOG.info(
                    "Attune is empty. Open it in a browser and set it up with this code: {}-{}",
                    code.substring(0, LENGTH / 2),
                    code.substring(LENGTH / 2));
        }
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        return random.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
