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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A new trial after a remand, or a retrial by the procedure of the first instance: its papers are no complaint, and bind this body as one does. */
@FachengTest
class NewTrialTest {

    private static final LocalDate SERVED = LocalDate.of(2026, 5, 11);

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
    }

    @ParameterizedTest
    @ValueSource(strings = {"remand", "retrial-first"})
    void it_is_not_tried_by_the_simplified_procedure(String stage) {
        var caseNo = registered(stage);
        capacityDecided(caseNo);

        var offered = office.read(caseNo, "userTask_assignWork").path("schema");
        assertThat(offered.at("/properties/actingUnit").isMissingNode()).isFalse();
        assertThat(offered.at("/properties/simplified").isMissingNode()).isTrue();
        assertThat(office.complete(
                                caseNo,
                                "userTask_assignWork",
                                "ASSIGN",
                                divided(Map.of(
                                        "simplified", true, "evidenceDays", 10, "evidenceUnit", "calendar_days")))
                        .refused(422))
                .isEqualTo("simplified_anew");
        office.complete(caseNo, "userTask_assignWork", "ASSIGN", divided(Map.of()))
                .ok();
    }

    @ParameterizedTest
    @ValueSource(strings = {"remand", "retrial-first"})
    void no_evidence_goes_in_that_was_collected_after_its_papers_were_served(String stage) {
        var caseNo = registered(stage);
        capacityDecided(caseNo);
        office.complete(
                        caseNo,
                        "userTask_assignWork",
                        "ASSIGN",
                        divided(Map.of("answerUntil", "2026-05-22", "evidenceUntil", "2026-05-25")))
                .ok();

        assertThat(office.complete(caseNo, "userTask_compileEvidence", "SUBMIT", evidence(SERVED.plusDays(1)))
                        .refused(422))
                .isEqualTo("collected_after_suit");
        office.complete(caseNo, "userTask_compileEvidence", "SUBMIT", evidence(SERVED))
                .ok();
    }

    @ParameterizedTest
    @ValueSource(strings = {"remand", "retrial-first"})
    void whoever_is_no_longer_a_defendant_is_released_from_it(String stage) {
        var caseNo = registered(stage);

        act("registrar1", "report-release", Map.of("receivedOn", SERVED.toString(), "what", "行政裁定书"), caseNo);
        act("director1", "record-release", Map.of("receivedOn", SERVED.toString(), "finding", "被告已经变更。"), caseNo);
        assertThat(office.file(caseNo).path("state").asString()).isEqualTo("closed");
    }

    private void act(String who, String act, Map<String, ?> form, String caseNo) {
        office.as(who)
                .post("/api/cases/{no}/actions/{act}", Map.of("form", form), caseNo, act)
                .ok();
    }

    private String registered(String stage) {
        office.clockTo(SERVED);
        var filed = new HashMap<String, Object>(Complaint.served(SERVED));
        var form = new HashMap<String, Object>((Map<String, ?>) filed.get("form"));
        form.put("stage", stage);
        form.put("submission", Map.of("servedWith", List.of("应诉通知书")));
        filed.put("form", form);
        return office.as("registrar1")
                .post("/api/cases", filed)
                .ok()
                .path("caseNo")
                .asString();
    }

    private void capacityDecided(String caseNo) {
        office.complete(
                        caseNo,
                        "userTask_decideCapacity",
                        "SOLE",
                        Map.of("capacity", "SOLE", "reason", "直接起诉本机关的行政行为。"))
                .ok();
    }

    private static Map<String, Object> divided(Map<String, ?> more) {
        var form = new HashMap<String, Object>(Map.of(
                "docketedOn", "2026-05-08",
                "actingUnit", "无线电管理局",
                "actingOfficer", "经办人甲",
                "legalOfficer", "经办人乙",
                "evidenceOfAct", "由承办司局提供",
                "conflictChecked", true));
        form.putAll(more);
        return form;
    }

    private static Map<String, Object> evidence(LocalDate collectedOn) {
        return Map.of(
                "evidence",
                List.of(Map.of(
                        "name",
                        "检索记录",
                        "source",
                        "本机关制作",
                        "purpose",
                        "证明检索的经过",
                        "collectedOn",
                        collectedOn.toString())),
                "norms",
                List.of("政府信息公开条例第三十六条第四项"),
                "collectedBefore",
                true);
    }
}
