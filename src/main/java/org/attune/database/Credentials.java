package org.attune.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The accounts of the embedded database: made anew at each start, with random passwords. */
public record Credentials(Login user, Login owner) {

    static final String SCHEMA = "attune";

    /** A name and its password. */
    public record Login(String name, String password) {

        @Override
        public String toString() {
            return "Login[" + name + "]";
        }
    }

    static Credentials random() {
        return new Credentials(new Login("attune", secret()), new Login("attune_owner", secret()));
    }

    /** What the server runs at its start: our two accounts, and no others. */
    void writeInit(Path file) throws IOException {
        write(file, """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_unicode_520_ci;
                delete from mysql.global_priv where user in ('root', '');
                flush privileges;
                create or replace user '%2$s'@'127.0.0.1' identified by '%3$s';
                grant select, insert, update, delete on %1$s.* to '%2$s'@'127.0.0.1';
                create or replace user '%4$s'@'127.0.0.1' identified by '%5$s';
                grant all on %1$s.* to '%4$s'@'127.0.0.1';
                """.formatted(SCHEMA, user.name(), user.password(), owner.name(), owner.password()));
    }

    /** How the server's own tools (backup, restore) reach it while it runs. */
    void writeClientFile(Path file, int port) throws IOException {
        write(file, """
                [client]
                host=127.0.0.1
                port=%d
                protocol=tcp
                skip-ssl
                user=%s
                password=%s
                """.formatted(port, owner.name(), owner.password()));
    }

    private static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        DataFolder.onlyOurs(file, "rw-------");
        Files.writeString(file, text);
    }

    private static String secret() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
