package org.attune.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.attune.testing.TestData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {

    private static final Path SERVER_FILES = TestData.folder().resolve("server-" + ServerFiles.VERSION);

    @TempDir
    Path folder;

    /** The server's files are large: shared with the other tests by a link, where those have unpacked them. */
    @BeforeEach
    void lend_the_server_files() throws Exception {
        if (Files.isDirectory(SERVER_FILES)) {
            Files.createSymbolicLink(folder.resolve(SERVER_FILES.getFileName()), SERVER_FILES.toAbsolutePath());
        }
    }

    @Test
    void data_outlive_a_stop_and_a_start() throws Exception {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder)) {
            run(database, "create table kept (word varchar(20))");
            run(database, "insert into kept values ('Łucja')");
        }
        try (EmbeddedMariaDb again = EmbeddedMariaDb.start(folder)) {
            assertThat(ask(again, "select word from kept")).isEqualTo("Łucja");
        }
    }

    @Test
    void a_second_start_on_the_same_data_says_who_holds_them() {
        try (EmbeddedMariaDb first = EmbeddedMariaDb.start(folder)) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedMariaDb.start(folder))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining(folder.toString());
        }
    }

    @Test
    void a_killed_server_is_started_again_and_has_lost_nothing() throws Exception {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder)) {
            run(database, "create table kept (n int)");
            run(database, "insert into kept values (1)");
            ProcessHandle server = ProcessHandle.of(database.pid()).orElseThrow();
            server.destroyForcibly();
            server.onExit().get(30, TimeUnit.SECONDS);
            assertThat(askUntilAnswered(database, "select count(*) from kept")).isEqualTo("1");
        }
    }

    @Test
    void a_server_that_cannot_start_again_at_once_is_tried_until_it_runs() throws Exception {
        Path files = folder.resolve("server-" + ServerFiles.VERSION);
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder)) {
            run(database, "create table kept (n int)");
            Path away = Files.move(files, folder.resolve("away"));
            ProcessHandle server = ProcessHandle.of(database.pid()).orElseThrow();
            server.destroyForcibly();
            server.onExit().get(30, TimeUnit.SECONDS);
            assertThatThrownBy(() -> connect(database)).isInstanceOf(SQLException.class);

            Files.move(away, files);

            assertThat(askUntilAnswered(database, "select count(*) from kept")).isEqualTo("0");
        }
    }

    @Test
    void the_application_may_not_change_tables_and_there_is_no_account_without_password() throws Exception {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder)) {
            try (Connection connection = DriverManager.getConnection(
                            database.jdbcUrl(),
                            database.user().name(),
                            database.user().password());
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("create table mine (n int)"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("denied");
            }
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "root", ""))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void passwords_lie_only_in_files_of_ours() throws Exception {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder)) {
            assertThat(database.port()).isPositive();
            assertThat(folder.resolve("init.sql")).doesNotExist();
            assertThat(Files.getPosixFilePermissions(folder.resolve("client.cnf")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
        assertThat(folder.resolve("client.cnf")).doesNotExist();
    }

    private static void run(EmbeddedMariaDb database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedMariaDb database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** As the application's pool does: tries until the server answers, for half a minute at most. */
    private static String askUntilAnswered(EmbeddedMariaDb database, String sql) throws SQLException {
        Instant limit = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            try {
                return ask(database, sql);
            } catch (SQLException e) {
                if (Instant.now().isAfter(limit)) {
                    throw e;
                }
            }
        }
    }

    private static Connection connect(EmbeddedMariaDb database) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.owner().name(), database.owner().password());
    }
}
