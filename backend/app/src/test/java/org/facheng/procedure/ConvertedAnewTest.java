package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A body that holds the change to the ordinary procedure to start the period for deciding anew (行政复议法第五十五条, open point {@code track-change}). */
@Tag(FachengTest.OWN_SETTINGS)
@OtherReadings
class ConvertedAnewTest {

    @Autowired
    MockMvc mvc;

    @Test
    void sixty_days_run_from_the_change_and_run_out() {
        var office = new Office(mvc);
        var filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "SIMPLIFIED", SimplifiedTrack.byConsent("2026-06-01"))
                .ok();
        filed.complete("userTask_sendCopySimplified", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        filed.act("handler1", "propose-conversion", Map.of("reason", "争议较大")).ok();
        filed.complete("userTask_approveConversion", "APPROVE", Map.of("opinion", "同意"))
                .ok();
        // 60 days from 2026-06-01, which end on a Friday.
        assertThat(filed.clocks("decide-converted", "due")).containsExactly("2026-07-31");
        assertThat(filed.clocks("decide-ordinary", "state")).doesNotContain("running");
        office.clockTo(LocalDate.of(2026, 8, 3));
        assertThat(filed.clocks("decide-converted", "state")).containsExactly("missed");
        assertThat(office.differences()).isZero();
    }
}
