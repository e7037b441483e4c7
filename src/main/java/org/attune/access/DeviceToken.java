package org.attune.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a browser keeps in its device cookie: 256 random bits. The database has only its hash. */
public record DeviceToken(String value) {

    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public DeviceToken {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a device token");
        }
    }

    public static DeviceToken fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new DeviceToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What a browser sent; nothing where it is none of ours. */
    public static Optional<DeviceToken> of(@Nullable String cookie) {
        return Optional.ofNullable(cookie)
                .filter(text -> SHAPE.matcher(text).matches())
                .map(DeviceToken::new);
    }

    /** It is random and long, so that a plain hash is enough. */
    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "DeviceToken";
    }
}
