package org.facheng.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.facheng.platform.StartFailure;
import org.facheng.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class BackupFolderTest {

    @TempDir
    Path root;

    private final DataSource database = database();
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private BackupFolder copy;
    private Path data;

    private static DataSource database() {
        TestDatabase.Schema schema = TestDatabase.newSchema();
        return new DriverManagerDataSource(schema.url(), schema.user(), schema.password());
    }

    @BeforeEach
    void fill() throws Exception {
        copy = new BackupFolder(root.resolve("copy"));
        data = root.resolve("data");
        Files.createDirectories(data.resolve("files/ab"));
        Files.createDirectories(data.resolve("database"));
        Files.writeString(data.resolve("files/ab/paper"), "content");
        Files.writeString(data.resolve("database/password"), "secret");
        jdbc.execute(
                """
        create table case_file (id int auto_increment primary key, name varchar(20), at datetime(6), open tinyint(1),
          amount decimal(10, 2), paper longblob, note longtext) charset utf8mb4 collate utf8mb4_bin""");
        jdbc.execute(
                "create table a_note (id int primary key, case_file int, foreign key (case_file) references case_file (id))");
        jdbc.update(
                "insert into case_file values (7, '𠮷田''\\\\', '2026-03-01 23:59:59.123456', 1, -12.50, x'00ff0a', 'two\nlines')");
        jdbc.update("insert into case_file values (8, '', null, 0, null, x'', null)");
        jdbc.update("insert into a_note values (1, 7)");
    }

    @Test
    void what_was_copied_comes_back_byte_for_byte() throws Exception {
        var before =
                jdbc.queryForList("select hex(concat_ws('|', id, name, at, open, amount, note)), paper from case_file");
        var written = copy.write(database, data);
        jdbc.execute("drop table a_note");
        jdbc.update("update case_file set name = 'changed'");
        jdbc.execute("create table later (id int)");
        Files.writeString(data.resolve("files/later"), "later");
        Files.delete(data.resolve("files/ab/paper"));

        assertThat(copy.restore(database, data)).isEqualTo(written).isEqualTo(new BackupFolder.Contents(2, 3, 1));

        assertThat(jdbc.queryForList(
                        "select hex(concat_ws('|', id, name, at, open, amount, note)), paper from case_file"))
                .usingRecursiveComparison()
                .isEqualTo(before);
        assertThat(jdbc.queryForObject("select count(*) from a_note", Integer.class))
                .isEqualTo(1);
        assertThat(jdbc.queryForList("show tables", String.class)).containsExactly("a_note", "case_file");
        assertThat(data.resolve("files/ab/paper")).hasContent("content");
        assertThat(data.resolve("files/later")).doesNotExist();
        assertThat(data.resolve("database/password")).hasContent("secret");
    }

    @Test
    void the_passwords_of_this_installation_are_not_copied() {
        copy.write(database, data);
        assertThat(root.resolve("copy/files/database")).doesNotExist();
    }

    @Test
    void many_rows_are_all_there() {
        jdbc.execute("insert into a_note select 100 + seq, 7 from (" + numbers() + ") n");
        assertThat(copy.write(database, data).rows()).isEqualTo(1003);
        assertThat(copy.restore(database, data).rows()).isEqualTo(1003);
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() {
        copy.write(database, data);
        assertThatThrownBy(() -> copy.write(database, data))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("not empty");
    }

    @Test
    void a_copy_cut_short_is_refused() throws Exception {
        copy.write(database, data);
        Files.delete(root.resolve("copy/complete"));
        assertThatThrownBy(copy::requireComplete).isInstanceOf(StartFailure.class);
    }

    private static String numbers() {
        String digit = "(select 0 d union select 1 union select 2 union select 3 union select 4"
                + " union select 5 union select 6 union select 7 union select 8 union select 9)";
        return "select 100 * a.d + 10 * b.d + c.d seq from " + digit + " a, " + digit + " b, " + digit + " c";
    }
}
