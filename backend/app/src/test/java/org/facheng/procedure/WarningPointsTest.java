package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.facheng.deadline.Deadlines;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Sending the copy (第四十八条) is warned of five and two working days before its last day, each time once. */
@FachengTest
class WarningPointsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Deadlines sweep;

    private Office office;
    private Filed filed;

    @Test
    void each_point_is_recorded_once_and_says_what_follows() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        assertThat(office.deadline(filed.caseNo(), "send-copy").path("due").asString())
                .isEqualTo("2026-06-10");
        assertThat(warnings()).isZero();
        for (var day : new int[] {3, 3, 4, 5}) {
            office.clockTo(LocalDate.of(2026, 6, day));
            assertThat(warnings()).as("on the %d", day).isEqualTo(1);
        }
        for (var day : new int[] {8, 9}) {
            office.clockTo(LocalDate.of(2026, 6, day));
            assertThat(warnings()).as("on the %d", day).isEqualTo(2);
        }
        assertThat(office.differences()).isZero();
    }

    @Test
    void a_warning_point_that_no_longer_holds_keeps_the_sweep_from_nothing() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        // As a notice leaves it that moves a limit out of its warning.
        jdbc.update(
                "UPDATE dl_clock SET warn_again = '2026-06-01' WHERE state = 'running' AND warned_at IS NULL"
                        + " AND case_id = (SELECT id FROM cf_case WHERE case_no = ?)",
                filed.caseNo());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> sweep.recordPassed());
        assertThat(warnings()).isZero();
    }

    private long warnings() {
        return office.as("director1")
                .get("/api/cases/{caseNo}/timeline", filed.caseNo())
                .ok()
                .valueStream()
                .map(entry -> entry.path("text").asString())
                .filter(text -> text.startsWith("预警：发送申请书副本期限") && text.contains("届满后果"))
                .count();
    }
}
