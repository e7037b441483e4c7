package org.attune.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the statements that reach the database, whoever sends them. Tests run one after the other, so they are the test’s. */
public class Statements {

    /** Asking how many there were is one itself. */
    private static final int OWN = 1;

    private final JdbcClient jdbc;

    Statements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Selects, inserts, updates and deletes while it runs. */
    public long of(Runnable act) {
        long before = soFar();
        act.run();
        return soFar() - before - OWN;
    }

    private long soFar() {
        return jdbc.sql("""
                        select sum(variable_value) from information_schema.global_status
                        where variable_name in ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')""").query(Long.class).single();
    }
}
