package org.facheng.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;

/**
 * The database of the tests: one embedded server for all tests of a JVM, or the server named by
 * {@code FACHENG_TEST_DATABASE_URL} ({@code jdbc:mysql://host:3306/}, with {@code …_USER} and {@code …_PASSWORD}), whose
 * user may make databases called {@code facheng_test_…}.
 */
public final class TestDatabase {

    /** Where a schema is reached. */
    public record Schema(String url, String user, String password) {}

    private static final String EXTERNAL = System.getenv("FACHENG_TEST_DATABASE_URL");
    private static final List<String> made = new ArrayList<>();
    private static Schema server;

    private TestDatabase() {}

    /** A new, empty schema, gone when the JVM ends. */
    public static synchronized Schema newSchema() {
        if (server == null) {
            server = EXTERNAL == null ? TestServer.start() : external();
        }
        String name = "facheng_test_" + ProcessHandle.current().pid() + "_" + made.size();
        execute("create database " + name + " character set utf8mb4 collate utf8mb4_bin");
        made.add(name);
        return new Schema(address(name), server.user(), server.password());
    }

    private static Schema external() {
        SpringApplication.getShutdownHandlers().add(() -> made.forEach(name -> execute("drop database " + name)));
        return new Schema(
                EXTERNAL, System.getenv("FACHENG_TEST_DATABASE_USER"), System.getenv("FACHENG_TEST_DATABASE_PASSWORD"));
    }

    /** The server's address with the path replaced by the name of a schema. */
    private static String address(String schema) {
        return server.url().replaceFirst("(?<=//)([^/?]+)(/[^?]*)?", "$1/" + schema);
    }

    private static void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
