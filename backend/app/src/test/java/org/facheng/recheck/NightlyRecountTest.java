package org.facheng.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every night once, and once after nights nobody counted. */
@FachengTest(properties = {"facheng.time-machine=true", "spring.application.name=facheng-nightly"})
class NightlyRecountTest {

    @Autowired
    NightlyRecount nightly;

    @Autowired
    TimeMachine clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void counts_when_the_hour_has_passed_and_it_was_not_yet_done() {
        clock.set(at("2026-12-07T12:00"));
        nightly.look();
        assertThat(runs()).isEqualTo(1);
        clock.set(at("2026-12-08T02:29"));
        nightly.look();
        assertThat(runs()).isEqualTo(1);
        clock.set(at("2026-12-08T02:30"));
        nightly.look();
        nightly.look();
        assertThat(runs()).isEqualTo(2);
        clock.set(at("2026-12-08T02:30").plus(Duration.ofDays(5)));
        nightly.look();
        nightly.look();
        assertThat(runs()).isEqualTo(3);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM rc_run WHERE asked_by IS NOT NULL", Integer.class))
                .isZero();
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+08:00");
    }

    private int runs() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM rc_run", Integer.class);
    }
}
