package org.facheng.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.facheng.platform.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class EmbeddedServerTest {

    private static final DataSize SMALL = DataSize.ofMegabytes(32);

    @TempDir
    Path root;

    @Test
    void data_stays_when_the_server_is_stopped_and_started_again() throws Exception {
        try (var server = start()) {
            execute(server, "create table note (text varchar(10))", "insert into note values ('𠮷田')");
        }
        try (var server = start()) {
            assertThat(text(server)).isEqualTo("𠮷田");
        }
    }

    @Test
    void a_server_left_by_a_killed_product_is_ended_and_its_data_is_there() throws Exception {
        var folder = ServerFolder.at(root);
        var program = new ServerProgram(binaries(), folder, SMALL, List.of());
        program.installIfNew();
        int port = FreePort.near(0);
        Process orphan = program.launch(port, folder.password());
        Readiness.await(
                orphan, "jdbc:mysql://127.0.0.1:" + port + "/facheng?sslMode=DISABLED", "facheng", folder.password());

        try (var server = start()) {
            assertThat(orphan.isAlive()).isFalse();
            execute(server, "create table note (text varchar(10))");
        }
    }

    @Test
    void a_second_product_on_the_same_folder_is_refused() throws Exception {
        try (var server = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Another Facheng is running");
            execute(server, "create table note (text varchar(10))");
        }
    }

    @Test
    void a_command_beside_the_running_product_joins_its_server() throws Exception {
        try (var server = start()) {
            execute(server, "create table note (text varchar(10))", "insert into note values ('here')");
            try (var joined = EmbeddedServer.attach(ServerFolder.at(root))) {
                assertThat(text(joined)).isEqualTo("here");
            }
            assertThat(text(server)).isEqualTo("here");
        }
    }

    @Test
    void the_password_is_for_the_owner_only_and_nobody_gets_in_without_it() throws Exception {
        try (var server = start()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("password"))))
                    .isEqualTo("rw-------");
            for (String user : new String[] {"facheng", "root", ""}) {
                assertThatThrownBy(() -> DriverManager.getConnection(server.url(""), user, ""))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_named() throws Exception {
        Path file = Files.writeString(root.resolve("file"), "");
        assertThatThrownBy(() -> ServerFolder.at(file.resolve("data")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("FACHENG_DATA");
    }

    private EmbeddedServer start() {
        return EmbeddedServer.start(ServerFolder.at(root), binaries(), SMALL, List.of());
    }

    private static ServerBinaries binaries() {
        return ServerBinaries.unpack(Path.of(System.getProperty("user.home"), ".cache", "facheng"));
    }

    private static void execute(EmbeddedServer server, String... statements) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String text(EmbeddedServer server) throws SQLException {
        try (Connection connection = connect(server);
                var row = connection.createStatement().executeQuery("select text from note")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
    }
}
