package org.facheng.platform.backup;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * All tables of a schema as SQL, one statement a line, as they stood at one instant. Triggers are not among them: the
 * product puts its own in place at each start.
 */
final class DatabaseDump {

    /** How much was written or read. */
    record Size(int tables, long rows) {}

    private static final int ROWS_A_STATEMENT = 100;

    private DatabaseDump() {}

    static Size write(Connection connection, OutputStream out) throws SQLException, IOException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        long rows = 0;
        List<String> tables;
        try (Statement statement = connection.createStatement();
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            statement.execute("start transaction with consistent snapshot");
            tables = tables(connection);
            for (String table : tables) {
                writer.write(definition(connection, table));
                writer.write('\n');
                rows += writeRows(connection, table, writer);
            }
            statement.execute("rollback");
        }
        return new Size(tables.size(), rows);
    }

    static Size read(Connection connection, InputStream in) throws SQLException, IOException {
        int tables = 0;
        long rows = 0;
        try (Statement statement = connection.createStatement();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            statement.execute(
                    "set foreign_key_checks = 0, unique_checks = 0, sql_mode = concat(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')");
            for (String table : tables(connection)) {
                statement.execute("drop table `" + table + "`");
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int changed = statement.executeUpdate(line);
                rows += changed;
                tables += line.startsWith("insert") ? 0 : 1;
            }
        }
        return new Size(tables, rows);
    }

    private static long writeRows(Connection connection, String table, Writer out) throws SQLException, IOException {
        List<String> columns = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        readColumns(connection, table, columns, literals);
        String head = "insert into `" + table + "` (" + String.join(", ", columns) + ") values ";
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            // One row at a time from the server, however many there are.
            statement.setFetchSize(Integer.MIN_VALUE);
            ResultSet row = statement.executeQuery(
                    "select concat_ws(',', " + String.join(", ", literals) + ") from `" + table + "`");
            for (; row.next(); rows++) {
                out.write(rows % ROWS_A_STATEMENT != 0 ? "," : rows == 0 ? head : "\n" + head);
                out.write("(" + row.getString(1) + ")");
            }
        }
        if (rows > 0) {
            out.write('\n');
        }
        return rows;
    }

    /** For each column, an expression by which the server itself writes the value as a literal, byte for byte. */
    private static void readColumns(Connection connection, String table, List<String> columns, List<String> literals)
            throws SQLException {
        try (var statement = connection.prepareStatement(
                """
        select column_name, numeric_precision is not null from information_schema.columns
        where table_schema = database() and table_name = ? order by ordinal_position""")) {
            statement.setString(1, table);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                String column = "`" + row.getString(1) + "`";
                columns.add(column);
                literals.add(
                        row.getBoolean(2)
                                ? "coalesce(cast(" + column + " as char), 'null')"
                                : "coalesce(concat('x''', hex(" + column + "), ''''), 'null')");
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery(
                    """
          select table_name from information_schema.tables
          where table_schema = database() and table_type = 'BASE TABLE' order by table_name""");
            List<String> tables = new ArrayList<>();
            while (row.next()) {
                tables.add(row.getString(1));
            }
            return tables;
        }
    }

    private static String definition(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("show create table `" + table + "`");
            row.next();
            return row.getString(2).replace('\n', ' ');
        }
    }
}
