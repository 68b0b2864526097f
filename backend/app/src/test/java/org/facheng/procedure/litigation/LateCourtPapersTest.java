package org.facheng.procedure.litigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.Complaint;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A suit whose first paper here is a judgment or an appeal, brought in when its period was over: it says so, and nothing is done by itself. */
@FachengTest
class LateCourtPapersTest {

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
        office.clockTo(LocalDate.of(2026, 4, 20));
    }

    @Test
    void a_judgment_whose_period_for_appealing_is_over_is_recorded_and_its_effect_found_out_by_a_person() {
        var caseNo = imported("judgment", "行政判决书", "2026-03-26");

        assertThat(office.deadline(caseNo, "appeal-judgment").path("state").asString())
                .isEqualTo("missed");
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_recordResult");

        office.complete(
                        caseNo,
                        "userTask_recordResult",
                        "JUDGMENT",
                        Map.of(
                                "servedOn",
                                "2026-03-26",
                                "docketNo",
                                "（2026）京01行初1号",
                                "kinds",
                                List.of("dismiss-claims"),
                                "text",
                                "驳回原告的诉讼请求。"))
                .ok();
        assertThat(office.openTaskKeys(caseNo)).doesNotContain("userTask_performJudgment");
        assertThat(office.file(caseNo).path("state").asString()).isEqualTo("open");
        office.clockTo(LocalDate.of(2026, 4, 21));
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_confirmEffective");
        office.complete(
                        caseNo,
                        "userTask_confirmEffective",
                        "EFFECTIVE",
                        Map.of(
                                "finding",
                                "人民法院答复没有人上诉。",
                                "effectiveOn",
                                "2026-04-11",
                                "served",
                                List.of(Map.of("party", "原告甲", "servedOn", "2026-03-26"))))
                .ok();
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_listDuties");
    }

    @Test
    void an_appeal_whose_period_for_answering_is_over_can_still_be_answered() {
        var caseNo = imported("appeal-answer", "上诉状副本", "2026-03-26");

        var answer = office.deadline(caseNo, "appeal-answer");
        assertThat(answer.path("state").asString()).isEqualTo("missed");
        assertThat(answer.path("due").asString()).isEqualTo("2026-04-10");
        assertThat(answer.path("consequence").asString()).isEqualTo("不影响人民法院审理（第三款）");
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_draftAppealAnswer");
    }

    private String imported(String stage, String paper, String receivedOn) {
        var registration = Complaint.served(LocalDate.parse(receivedOn));
        var matter = new HashMap<String, Object>((Map<String, ?>) registration.get("form"));
        matter.put("procedure", "litigation");
        matter.put("channel", "court-service");
        matter.put("receivedOn", receivedOn);
        matter.put("stage", stage);
        matter.put("submission", Map.of("servedWith", List.of(paper)));
        return office.as("admin1")
                .post("/api/cases/import", matter)
                .ok()
                .path("caseNo")
                .asString();
    }
}
