package org.facheng.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@FachengTest
class MigrationTest {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void every_table_of_the_engine_keeps_characters_beyond_the_basic_plane() {
        assertThat(jdbc.queryForList(
                        """
        select distinct table_collation from information_schema.tables
        where table_schema = database() and table_name like 'ACT\\_%'""",
                        String.class))
                .containsExactly("utf8mb4_bin");
        jdbc.update("insert into ACT_GE_PROPERTY values ('surname', '𠮷田', 1)");
        assertThat(jdbc.queryForObject("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'surname'", String.class))
                .isEqualTo("𠮷田");
    }

    @Test
    void due_timers_are_found_by_an_index() {
        assertThat(jdbc.queryForObject(
                        """
        select count(*) from information_schema.statistics where table_schema = database()
        and table_name = 'ACT_RU_JOB' and column_name = 'DUEDATE_' and seq_in_index = 1""",
                        Integer.class))
                .isPositive();
    }

    @Test
    void a_transaction_reads_only_what_is_committed_and_the_session_lives_in_china() {
        assertThat(jdbc.queryForObject("select @@transaction_isolation", String.class))
                .isEqualTo("READ-COMMITTED");
        assertThat(jdbc.queryForObject("select timestampdiff(hour, utc_timestamp(), now())", Integer.class))
                .isEqualTo(8);
    }
}
