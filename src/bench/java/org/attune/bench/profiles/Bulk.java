package org.attune.bench.profiles;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Writes many rows with few statements: values of our own making only, so that none needs to be escaped but by doubling quotes. */
final class Bulk implements AutoCloseable {

    private static final int MOST = 900_000;

    private final Connection connection;
    private final String head;
    private final StringBuilder sql = new StringBuilder(MOST + 10_000);

    Bulk(Connection connection, String table, String columns) {
        this.connection = connection;
        this.head = "insert into " + table + " (" + columns + ") values ";
    }

    void row(Object... values) {
        sql.append(sql.isEmpty() ? head : ",").append('(');
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            sql.append(i == 0 ? "" : ",");
            if (value instanceof Number || value instanceof Boolean) {
                sql.append(value);
            } else {
                sql.append('\'').append(value.toString().replace("'", "''")).append('\'');
            }
        }
        sql.append(')');
        if (sql.length() > MOST) {
            flush();
        }
    }

    void flush() {
        if (sql.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.toString());
            sql.setLength(0);
        } catch (SQLException e) {
            throw new IllegalStateException("Rows were refused: " + sql.substring(0, Math.min(300, sql.length())), e);
        }
    }

    @Override
    public void close() {
        flush();
    }
}
