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

/** Answer and evidence within fifteen days: what lateness costs is said when it happens, and nothing is collected or added that may not be. */
@FachengTest(properties = {"facheng.demo=true", "facheng.time-machine=true"})
class FifteenDaysTest {

    private static final Map<String, Object> EVIDENCE =
            Map.of("evidence", List.of("1．检索记录，本机关制作，证明检索的经过"), "norms", List.of("政府信息公开条例第三十六条第四项"));

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;

    @BeforeEach
    void a_suit_served_on_the_second_of_march() {
        office = new Office(mvc);
        office.clockTo(LocalDate.of(2026, 3, 2));
        caseNo = office.as("registrar1")
                .post("/api/cases", Complaint.served(LocalDate.of(2026, 3, 2)))
                .ok()
                .path("caseNo")
                .asString();
    }

    @Test
    void what_lateness_costs_is_said_on_the_day_after_the_last() {
        office.clockTo(LocalDate.of(2026, 3, 17));
        assertThat(texts()).noneMatch(text -> text.startsWith("举证期限已于"));

        office.clockTo(LocalDate.of(2026, 3, 18));
        assertThat(texts())
                .anyMatch(text -> text.startsWith("举证期限已于2026年3月17日届满") && text.contains("视为没有相应证据"))
                .anyMatch(text -> text.startsWith("答辩期限已于2026年3月17日届满") && text.contains("不影响人民法院审理"));
        assertThat(office.deadline(caseNo, "evidence")
                        .path("basis")
                        .path("article")
                        .asString())
                .contains("第三十四条第二款");
        assertThat(office.openTaskKeys(caseNo)).isNotEmpty();
    }

    @Test
    void targets_of_the_house_are_shown_apart_and_cost_nothing_in_law() {
        assertThat(office.deadline(caseNo, "draft-answer").path("due").asString())
                .isEqualTo("2026-03-10");
        assertThat(office.deadline(caseNo, "review-answer").path("due").asString())
                .isEqualTo("2026-03-13");
        for (var target : List.of("draft-answer", "review-answer")) {
            assertThat(office.deadline(caseNo, target).path("kind").asString()).isEqualTo("internal");
        }
        assertThat(office.deadline(caseNo, "defence").path("kind").asString()).isEqualTo("statutory");
    }

    @Test
    void no_evidence_goes_in_that_was_collected_after_the_suit_began() {
        divided();
        assertThat(compiled(Map.of()).status()).isEqualTo(422);
        assertThat(compiled(Map.of("collectedBefore", false)).status()).isEqualTo(422);
        compiled(Map.of("collectedBefore", true)).ok();
    }

    @Test
    void evidence_is_supplemented_with_leave_only() {
        divided();
        compiled(Map.of("collectedBefore", true)).ok();
        var more = Map.of("form", Map.of("evidence", List.of("2．检索系统说明，本机关制作，证明检索的范围")));
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

    private List<String> texts() {
        return office.as("director1")
                .get("/api/cases/{no}/timeline", caseNo)
                .ok()
                .valueStream()
                .map(line -> line.path("text").asString())
                .toList();
    }
}
