package org.facheng.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@FachengTest
class StartTest {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void the_engines_tables_keep_names_beyond_the_basic_plane() {
        assertThat(jdbc.queryForObject(
                        """
        select count(*) from information_schema.tables
        where table_schema = database() and table_name like 'ACT\\_%' and table_collation = 'utf8mb4_bin'""",
                        Integer.class))
                .isEqualTo(49);
    }

    @Test
    void a_transaction_reads_what_is_committed() {
        assertThat(jdbc.queryForObject("select @@transaction_isolation", String.class))
                .isEqualTo("READ-COMMITTED");
    }

    @Test
    void the_session_is_in_the_time_of_china() {
        assertThat(jdbc.queryForObject("select timestampdiff(hour, utc_timestamp(), now())", Integer.class))
                .isEqualTo(8);
    }
}
