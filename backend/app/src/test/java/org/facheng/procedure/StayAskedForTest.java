package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 行政复议法第四十二条: who asks in the system for a stay is known by the account, and what may follow hangs on it. */
@FachengTest
class StayAskedForTest {

    private static final String DECIDE = "userTask_decideStay";
    private static final Map<String, Object> REQUEST = Map.of("reason", "继续执行难以恢复原状");

    @Autowired
    MockMvc mvc;

    private Filed filed;

    @BeforeEach
    void the_respondent_has_the_copy() {
        var office = new Office(mvc);
        filed = Filed.accepted(LocalDate.of(2026, 6, 1), office);
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
    }

    @Test
    void the_request_of_the_applicant_is_weighed() {
        filed.own("request-stay", REQUEST).ok();
        assertThat(filed.complete(DECIDE, "STAY", stay("第一项")).refused(422)).isEqualTo("stay_ground");
        filed.complete(DECIDE, "STAY", stay("第三项")).ok();
    }

    @Test
    void what_the_respondent_holds_necessary_is_done() {
        filed.act("respondent1", "request-stay", REQUEST).ok();
        assertThat(filed.complete(DECIDE, "REFUSE", Map.of("opinion", "没有必要")).refused(422))
                .isEqualTo("stay_required");
        filed.complete(DECIDE, "STAY", stay("第一项")).ok();
    }

    private static Map<String, Object> stay(String ground) {
        return Map.of("ground", ground, "scope", "停止执行该决定", "opinion", "予以停止");
    }
}
