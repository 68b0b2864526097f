package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 行政复议法第三十九条: the case is suspended, so a period that takes the place of another stands still as well. */
@FachengTest
class StopBeforeTheTrackTest {

    @Autowired
    MockMvc mvc;

    @Test
    void on_the_day_a_case_is_accepted_the_first_day_to_suspend_it_is_named() {
        var filed = Filed.on(LocalDate.of(2026, 6, 1), new Office(mvc), Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        var refused = filed.act(
                "director1", "suspend", Map.of("ground", "other-case", "from", "2026-06-01", "reason", "另案未结"));
        assertThat(refused.refused(422)).isEqualTo("stop_out_of_bounds");
        assertThat(refused.body().path("detail").asString()).isEqualTo("最早的日期是2026-06-02，请到那一日再办理。");
    }

    @Test
    void a_suspension_holds_for_the_period_of_the_track_that_is_chosen_later() {
        var office = new Office(mvc);
        var filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        office.clockTo(LocalDate.of(2026, 6, 5));
        filed.act(
                        "director1",
                        "suspend",
                        Map.of(
                                "ground",
                                "mediation",
                                "from",
                                "2026-06-03",
                                "reason",
                                "双方同意",
                                "applicantConsentedOn",
                                "2026-06-02",
                                "respondentConsentedOn",
                                "2026-06-02"))
                .ok();
        filed.complete("userTask_chooseTrack", "SIMPLIFIED", SimplifiedTrack.byConsent("2026-06-02"))
                .ok();
        var decide = office.deadline(filed.caseNo(), "decide-simplified");
        assertThat(decide.path("state").asString()).isEqualTo("suspended");

        office.clockTo(LocalDate.of(2026, 6, 25));
        filed.act("director1", "resume", Map.of("on", "2026-06-25", "reason", "调解未成"))
                .ok();
        // One of 30 days was counted; the 25th is the second.
        assertThat(office.deadline(filed.caseNo(), "decide-simplified")
                        .path("due")
                        .asString())
                .isEqualTo("2026-07-23");
        assertThat(office.differences()).isZero();
    }
}
