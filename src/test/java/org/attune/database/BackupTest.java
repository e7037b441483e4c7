package org.attune.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void a_copy_taken_while_it_runs_brings_back_that_moment() throws Exception {
        Path copy = elsewhere.resolve("copy.sql.gz");
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder)) {
            run(database, "create table kept (word varchar(20))");
            run(database, "insert into kept values ('before')");
            BackupCommand.backup(folder, copy);
            run(database, "update kept set word = 'after'");
        }
        assertThat(Files.getPosixFilePermissions(copy)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        BackupCommand.restore(folder, copy);
        assertThat(wordIn(folder)).isEqualTo("before");
        assertThat(folder.resolve("db.before-restore")).isDirectory();
    }

    @Test
    void a_copy_that_was_cut_off_is_refused_and_changes_nothing() throws Exception {
        Path copy = elsewhere.resolve("copy.sql.gz");
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder)) {
            run(database, "create table kept (word varchar(20))");
            run(database, "insert into kept values ('safe')");
        }
        BackupCommand.backup(folder, copy);
        byte[] whole = Files.readAllBytes(copy);
        Files.write(copy, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> BackupCommand.restore(folder, copy))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no backup");
        assertThat(wordIn(folder)).isEqualTo("safe");
    }

    @Test
    void a_restore_under_a_running_attune_is_refused() throws Exception {
        Path copy = elsewhere.resolve("copy.sql.gz");
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder)) {
            run(database, "create table kept (word varchar(20))");
            BackupCommand.backup(folder, copy);
            assertThatThrownBy(() -> BackupCommand.restore(folder, copy)).isInstanceOf(DataFolderInUse.class);
        }
    }

    private static String wordIn(Path folder) throws SQLException {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder);
                Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select word from kept")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void run(EmbeddedMariaDb database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(EmbeddedMariaDb database) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.owner().name(), database.owner().password());
    }
}
