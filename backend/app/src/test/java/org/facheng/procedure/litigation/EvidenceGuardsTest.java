package org.facheng.procedure.litigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.Complaint;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Nothing goes in as evidence that was collected after the suit began (行政诉讼法第三十五条), and nothing is added without leave (第三十六条第二款). */
@FachengTest
class EvidenceGuardsTest {

    private static final Map<String, Object> EVIDENCE =
            Map.of("evidence", List.of(collected("2025-12-05")), "norms", List.of("政府信息公开条例第三十六条第四项"));

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;

    @BeforeEach
    void a_suit_served_on_the_second_of_march() {
        office = new Office(mvc);
        caseNo = Complaint.registered(office, LocalDate.of(2026, 3, 2));
    }

    @Test
    void no_evidence_goes_in_that_was_collected_after_the_suit_began() {
        divided();
        assertThat(compiled(Map.of()).status()).isEqualTo(422);
        assertThat(compiled(Map.of("collectedBefore", false)).status()).isEqualTo(422);
        assertThat(compiled(Map.of("collectedBefore", true, "evidence", List.of(collected("2026-03-03"))))
                        .refused(422))
                .isEqualTo("collected_after_suit");
        assertThat(compiled(Map.of("collectedBefore", true, "evidence", List.of()))
                        .refused(422))
                .isEqualTo("no_evidence");
        compiled(Map.of("collectedBefore", true)).ok();
    }

    private static Map<String, String> collected(String on) {
        return Map.of("name", "检索记录", "source", "本机关制作", "purpose", "证明检索的经过", "collectedOn", on);
    }

    @Test
    void evidence_is_supplemented_with_leave_only() {
        divided();
        compiled(Map.of("collectedBefore", true)).ok();
        var more = Map.of("form", Map.of("letter", "1", "evidence", List.of(collected("2025-12-05"))));
        assertThat(office.as(office.accountable(caseNo))
                        .post("/api/cases/{no}/actions/submit-supplement", more, caseNo)
                        .refused(409))
                .isEqualTo("not_now");
    }

    private void divided() {
        office.complete(
                        caseNo,
                        "userTask_decideCapacity",
                        "SOLE",
                        Map.of("capacity", "SOLE", "reason", "直接起诉本机关的行政行为。"))
                .ok();
        office.complete(
                        caseNo,
                        "userTask_assignWork",
                        "ASSIGN",
                        Map.of(
                                "docketedOn",
                                "2026-02-26",
                                "actingUnit",
                                "无线电管理局",
                                "actingOfficer",
                                "经办人甲",
                                "legalOfficer",
                                "经办人乙",
                                "evidenceOfAct",
                                "由承办司局提供",
                                "conflictChecked",
                                true))
                .ok();
    }

    private ApiUser.Answer compiled(Map<String, Object> more) {
        var form = new HashMap<>(EVIDENCE);
        form.putAll(more);
        return office.complete(caseNo, "userTask_compileEvidence", "SUBMIT", form);
    }
}
