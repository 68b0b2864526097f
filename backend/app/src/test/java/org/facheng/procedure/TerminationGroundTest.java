package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 行政复议法第四十一条: a case is terminated on a ground that its record bears out. */
@FachengTest
class TerminationGroundTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String DRAFT = "userTask_draftTermination";
    private static final Map<String, Object> WITHDRAWN = Map.of("ground", "第一项", "reasons", "申请人撤回申请。");
    private static final Map<String, Object> CRIMINAL = Map.of(
            "ground", "第四项",
            "criminalMeasure", "刑事拘留",
            "criminalMeasureOn", "2026-06-01",
            "criminalPaper", "某公（刑）拘字〔2026〕1号拘留证",
            "reasons", "申请人因同一违法行为被刑事拘留。");

    @Autowired
    MockMvc mvc;

    @Test
    void a_case_about_a_fine_does_not_end_with_criminal_measures() {
        var filed = Filed.accepted(DAY, new Office(mvc));
        propose(filed);
        assertThat(filed.complete(DRAFT, "SUBMIT", CRIMINAL).refused(422)).isEqualTo("ground_not_given");
    }

    @Test
    void a_case_about_detention_ends_with_criminal_measures_of_a_day_on_record() {
        var detention = new HashMap<String, Object>(Application.actOf(DAY.minusDays(20)));
        detention.put("content", "行政拘留五日");
        var filed = Filed.on(DAY, new Office(mvc), Map.of("act", detention));
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        propose(filed);
        var tomorrow = new HashMap<>(CRIMINAL);
        tomorrow.put("criminalMeasureOn", "2026-06-02");
        assertThat(filed.complete(DRAFT, "SUBMIT", tomorrow).refused(422)).isEqualTo("day_out_of_bounds");
        filed.complete(DRAFT, "SUBMIT", CRIMINAL).ok();
    }

    @Test
    void a_permission_to_withdraw_that_was_not_followed_bears_no_later_termination() {
        var filed = Filed.accepted(DAY, new Office(mvc));
        permitWithdrawal(filed);
        filed.complete(DRAFT, "CONTINUE", Map.of("opinion", "申请人要求继续审理。")).ok();
        propose(filed);
        assertThat(filed.complete(DRAFT, "SUBMIT", WITHDRAWN).refused(422)).isEqualTo("ground_not_given");
        filed.complete(DRAFT, "CONTINUE", Map.of("opinion", "没有终止的情形。")).ok();
        permitWithdrawal(filed);
        filed.complete(DRAFT, "SUBMIT", WITHDRAWN).ok();
    }

    private static void permitWithdrawal(Filed filed) {
        filed.own("withdraw", Map.of("cause", "other", "voluntary", true, "reason", "不想再继续了。"))
                .ok();
        filed.complete("userTask_decideWithdrawal", "PERMIT", Map.of("voluntary", true, "settlementLawful", true))
                .ok();
    }

    private static void propose(Filed filed) {
        filed.act("handler1", "propose-termination", Map.of("reason", "见卷内材料")).ok();
    }
}
