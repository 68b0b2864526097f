package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever left has corrected for nobody else: of who stays and sent nothing it is decided whether he has given up (行政复议法第三十一条第二款). */
@FachengTest
class WhoCorrectedHasLeftTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    MockMvc mvc;

    @Test
    void who_sent_nothing_is_not_reviewed_because_another_had_corrected() {
        var filed = Filed.on(DAY, new Office(mvc), Map.of("applicants", OwnPetition.people("申请人甲", "申请人乙")));
        var notice = Map.of("correctionItems", List.of("提交本人的身份证明"), "correctionFrom", "each");
        filed.complete("userTask_reviewApplication", "CORRECT", notice).ok();
        filed.office().clockTo(DAY.plusDays(2));
        new Letters(filed).serve("补正行政复议申请通知书", "2026-06-03");
        filed.own("submit-correction", Map.of("statement", "提交申请人甲的身份证复印件")).ok();
        var leaves = Map.of("applicants", List.of("party:applicant#1"), "cause", "changed", "voluntary", true);
        filed.act("registrar1", "withdraw", leaves).ok();
        filed.complete("userTask_decideWithdrawal", "PERMIT_SOME", Map.of("voluntary", true))
                .ok();

        filed.office().clockTo(LocalDate.of(2026, 6, 22));
        assertThat(filed.office().openTaskKeys(filed.caseNo()))
                .contains("userTask_decideAbandonment")
                .doesNotContain("userTask_reviewCorrectedApplication");
    }
}
