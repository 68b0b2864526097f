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

/** The ten days of each run from the day he received the notice (行政复议法第三十一条第二款): he can correct from then on, though another has not received it yet. */
@FachengTest
class CorrectedBeforeServedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String NOTICE = "补正行政复议申请通知书";
    private static final String REVIEW = "userTask_reviewCorrectedApplication";
    private static final String CORRECT = "submit-correction";
    private static final String MORE_TIME = "request-correction-extension";
    private static final String SECOND = "party:applicant#2";
    private static final Map<String, Object> BY_SECOND =
            Map.of("applicants", List.of(SECOND), "statement", "提交申请人乙的身份证复印件");

    @Autowired
    MockMvc mvc;

    private Filed filed;

    /** The first receives it electronically on the same day; the second on paper, later. */
    @BeforeEach
    void asked_to_correct() {
        filed = Filed.on(DAY, new Office(mvc), Map.of("applicants", OwnPetition.people("申请人甲", "申请人乙")));
        var notice = Map.of("correctionItems", List.of("提交本人的身份证明"), "correctionFrom", "each");
        filed.complete("userTask_reviewApplication", "CORRECT", notice).ok();
        filed.office().clockTo(LocalDate.of(2026, 6, 10));
    }

    @Test
    void who_has_the_notice_corrects_and_the_review_waits_for_who_received_it_later() {
        filed.own(CORRECT, Map.of("statement", "提交申请人甲的身份证复印件")).ok();
        assertThat(filed.clocks("correct", "due", "state")).containsExactly("2026-06-15 met");

        filed.office().clockTo(LocalDate.of(2026, 7, 6));
        served("2026-07-03");
        assertThat(filed.office().openTaskKeys(filed.caseNo())).doesNotContain(REVIEW);
        filed.act("registrar1", CORRECT, BY_SECOND).ok();
        assertThat(filed.clocks("review-after-corrections", "startedOn")).containsExactly("2026-07-06");
        assertThat(filed.office().openTaskKeys(filed.caseNo())).contains(REVIEW);
    }

    @Test
    void nothing_is_received_of_who_has_no_notice_yet() {
        assertThat(filed.act("registrar1", CORRECT, BY_SECOND).refused(422)).isEqualTo("applicants_missing");
    }

    @Test
    void more_time_is_asked_for_and_given() {
        filed.own(MORE_TIME, Map.of("reason", "住院")).ok();
        filed.act("handler1", "extend-correction", Map.of("extraDays", 5, "reason", "住院"))
                .ok();
        assertThat(filed.clocks("correct", "due", "state")).containsExactly("2026-06-23 running");
    }

    @Test
    void it_is_reviewed_once_the_notice_needs_no_more_serving_where_who_has_none_has_left() {
        filed.own(CORRECT, Map.of("statement", "提交申请人甲的身份证复印件")).ok();
        var leaves = Map.of("applicants", List.of(SECOND), "cause", "changed", "voluntary", true);
        filed.act("registrar1", "withdraw", leaves).ok();
        filed.complete("userTask_decideWithdrawal", "PERMIT_SOME", Map.of("voluntary", true))
                .ok();
        served("2026-06-10");
        assertThat(filed.office().openTaskKeys(filed.caseNo())).contains(REVIEW);
    }

    private void served(String on) {
        var task = filed.office().openTask(filed.caseNo(), "userTask_recordService", NOTICE);
        var receipt = Map.of("manner", "post", "sentOn", "2026-06-02", "servedOn", on, "proof", "邮件回执");
        filed.office().complete(task, "SERVED", receipt).ok();
    }
}
