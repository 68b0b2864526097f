package org.facheng.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.facheng.platform.TimeMachine;
import org.facheng.procedure.Application;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who urges meets the case as time has left it, whether or not the timer has run by then; nothing runs in the background here. */
@FachengTest
class UrgeInTimeTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TimeMachine clock;

    @Test
    void an_application_whose_review_is_over_is_accepted_before_it_is_urged() {
        var office = new Office(mvc);
        office.clockTo("2026-02-12T09:00:00+08:00");
        var caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible("2026-01-26", "2026-01-28"))
                .ok()
                .path("caseNo")
                .asString();
        clock.set(Instant.parse("2026-02-27T00:00:01+08:00"));
        var urge = Map.of("caseNo", caseNo, "demand", "请今日内完成审查");
        assertThat(office.as("supervisor1").post("/api/supervision/urges", urge).status())
                .isEqualTo(204);
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_chooseTrack");
    }
}
