package org.attune.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One fingerprint for all strategy files: SHA-256 over name, length and bytes of each, by name. A plan keeps it. */
final class LibraryDigest {

    private LibraryDigest() {}

    static String of(ConfigFolder config, List<String> files) {
        MessageDigest sha = sha256();
        for (String file : files.stream().sorted().toList()) {
            byte[] content = config.read(file).getBytes(UTF_8);
            sha.update(file.getBytes(UTF_8));
            sha.update((byte) 0);
            sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
            sha.update(content);
        }
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
