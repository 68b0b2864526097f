package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Sending the copy (第四十八条) is warned of five and two working days before its last day, each time once. */
@FachengTest(properties = {"facheng.demo=true", "facheng.time-machine=true"})
class WarningPointsTest {

    @Autowired
    MockMvc mvc;

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
