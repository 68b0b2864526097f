package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 重新作出行政行为 is compared with the act that was annulled (行政诉讼法第七十一条，法释〔2018〕1号第九十条). */
@FachengTest
class RemadeActTest {

    /** Longer than the name a duty has among the parties. */
    private static final String DUTY = "责令被告在判决生效之日起十五日内".repeat(5) + "重新作出答复";

    private static final LocalDate ON = LocalDate.of(2026, 6, 10);

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;
    private String duty;

    @BeforeEach
    void a_judgment_that_orders_the_act_to_be_made_anew() {
        office = new Office(mvc);
        office.clockTo(ON);
        caseNo = office.as("registrar1")
                .post("/api/cases", SuitPapers.filed(ON, "judgment", "（2026）京行终921号", "中华人民共和国工业和信息化部", "二审行政判决书"))
                .ok()
                .path("caseNo")
                .asString();
        done(
                        "userTask_recordSecondResult",
                        "FINAL",
                        Map.of(
                                "servedOn",
                                ON.toString(),
                                "docketNo",
                                "（2026）京行终921号",
                                "kinds",
                                List.of("upheld"),
                                "lost",
                                true,
                                "text",
                                "驳回上诉，维持原判。",
                                "effectiveOn",
                                ON.toString()))
                .ok();
        Map<String, Object> remake =
                Map.of("kind", "remake", "duty", DUTY, "fixed", "period", "length", 15, "unit", "calendar_days");
        done("userTask_listDuties", "OWED", Map.of("duties", List.of(remake), "from", ON.toString()))
                .ok();
        duty = office.read(caseNo, "userTask_performJudgment")
                .at("/schema/properties/duty/oneOf/0/const")
                .asString();
    }

    @Test
    void what_comes_to_the_same_on_the_same_facts_and_reasons_is_no_performance() {
        assertThat(performed(Map.of()).refused(422)).isEqualTo("remake_not_compared");
        assertThat(performed(compared("substance", "same", List.of())).refused(422))
                .isEqualTo("same_act_again");
        performed(compared("substance", "same", List.of("facts"))).ok();
    }

    @Test
    void what_was_annulled_for_its_procedure_only_may_be_made_again() {
        performed(compared("procedure", "same", List.of())).ok();
    }

    /** Nothing is made anew then, and nothing to compare. */
    @Test
    void what_has_been_settled_ends_without_a_new_act() {
        performed(Map.of("notPerformed", true, "spared", Map.of("ground", "withdrawn", "why", "原告书面撤回公开申请。")))
                .ok();
    }

    private ApiUser.Answer performed(Map<String, Object> more) {
        var form = new HashMap<String, Object>(
                Map.of("duty", duty, "performedOn", ON.toString(), "done", List.of("重新作出答复"), "proof", "答复书和送达回证"));
        form.putAll(more);
        return done("userTask_performJudgment", "PERFORMED", form);
    }

    private ApiUser.Answer done(String task, String outcome, Map<String, Object> form) {
        return office.complete(caseNo, task, outcome, form);
    }

    private static Map<String, Object> compared(String annulledFor, String result, List<String> changed) {
        var compared = Map.of(
                "newAct",
                "工信公开〔2026〕30号",
                "annulledFor",
                annulledFor,
                "result",
                result,
                "changed",
                changed,
                "facts",
                "逐项比较。",
                "why",
                "比较的结论。");
        return Map.of("remade", true, "remake", compared);
    }
}
