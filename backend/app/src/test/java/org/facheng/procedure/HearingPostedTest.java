package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A body that counts the five days before a hearing from the posting of its notice: who never had it still waives nothing (第五十一条第二款). */
@Tag(FachengTest.OWN_SETTINGS)
@OtherReadings
class HearingPostedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 18);

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void a_notice_posted_on_its_last_day() {
        office = new Office(mvc);
        filed = HearingDesk.ordered(office, false);
        filed.complete("userTask_setHearing", "SET", HearingDesk.setting(DAY.toString(), Map.of()))
                .ok();
        filed.act("handler1", "record-dispatch", Map.of("document", "hearing-notice", "sentOn", "2026-06-10"))
                .ok();
        assertThat(office.deadline(filed.caseNo(), "hearing-notice")
                        .path("state")
                        .asString())
                .isEqualTo("met");
        assertThat(Explained.of(office, filed, "hearing-notice")).contains("口径（听证通知之日）：以听证通知书发出之日为通知之日");
        office.clockTo(DAY);
    }

    @Test
    void the_hearing_is_held_before_the_proof_of_service_is_back() {
        filed.complete("userTask_recordHearing", "HELD", HearingDesk.held(DAY.toString()))
                .ok();
    }

    @Test
    void staying_away_waives_it_only_where_the_notice_had_arrived() {
        var waived =
                Map.of("heldOn", DAY.toString(), "applicant", "absent", "respondent", "leader", "absence", "没有说明理由");
        assertThat(filed.complete("userTask_recordHearing", "WAIVED", waived).refused(422))
                .isEqualTo("hearing_notice_not_served");
        office.complete(
                        office.openTask(filed.caseNo(), "userTask_recordService", null),
                        "SERVED",
                        Map.of("manner", "post", "servedOn", "2026-06-15", "proof", "邮件回执"))
                .ok();
        filed.complete("userTask_recordHearing", "WAIVED", waived).ok();
    }
}
