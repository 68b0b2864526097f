package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What a decision may say, what it starts, and what can be done once it is served. */
@FachengTest
class AfterTheDecisionTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);

    /** Whether the public reads the decision is open beside everything else. */
    private static final String PUBLICATION = "userTask_proposePublication";

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;

    @BeforeEach
    void a_case_ready_to_be_decided() {
        office = new Office(mvc);
        caseNo = Filed.heard(FILED, office).caseNo();
    }

    @Test
    void a_proposal_against_the_law_is_refused_at_its_field_and_nothing_happens() {
        var form = new LinkedHashMap<>(Application.draftDecision());
        form.put("articles", "第六十三条");
        form.put("orders", List.of(Map.of("kind", "CHANGE", "ground", "content-improper", "text", "罚款改为五万元。")));
        form.put("adverseToApplicant", true);
        var refused = office.complete(caseNo, "userTask_draftDecision", "SUBMIT", form);

        assertThat(refused.refused(422)).isEqualTo("decision_not_allowed");
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo("/form/adverseToApplicant");
        assertThat(refused.body().toString()).contains("本案没有第三人，不得作出对申请人更为不利的变更决定（行政复议法第六十三条第二款）");
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_draftDecision");
    }

    @Test
    void the_period_a_decision_fixes_is_counted_from_its_service_and_rests_on_the_law() {
        decide(revoked());

        var remake = office.deadline(caseNo, "remake-act");
        assertThat(remake.path("due").asString()).isEqualTo("2026-12-07");
        assertThat(remake.path("verified").asString()).isEqualTo("statute");
        assertThat(remake.at("/basis/article").asString()).isEqualTo("第六十四条第一款");
        assertThat(remake.path("remainingUnit").asString()).isEqualTo("working_days");
        assertThat(office.differences()).isZero();
        assertThat(office.file(caseNo).path("stage").toString()).contains("performance");
    }

    @Test
    void where_the_decision_fixes_none_the_old_regulations_sixty_days_are_shown_unconfirmed() {
        var form = revoked();
        form.keySet().removeAll(List.of("remakeDays", "remakeUnit"));
        decide(form);

        var remake = office.deadline(caseNo, "remake-act");
        assertThat(remake.path("due").asString()).isEqualTo("2027-01-22");
        assertThat(remake.path("verified").asString()).isEqualTo("unconfirmed");
    }

    @Test
    void what_would_end_the_case_early_has_no_place_after_the_decision() {
        act("registrar1", "withdraw", Map.of("cause", "changed", "voluntary", true));
        decide(revoked());

        var permitted = office.complete(
                caseNo, "userTask_decideWithdrawal", "PERMIT", Map.of("voluntary", true, "settlementLawful", true));
        assertThat(permitted.refused(409)).isEqualTo("outcome_ruled_out");
        done("userTask_decideWithdrawal", "REFUSE", Map.of("opinion", "决定已经作出"));
        assertThat(office.file(caseNo).path("stage").toString()).contains("performance");
    }

    @Test
    void a_performed_decision_closes_the_case_with_the_contents_of_its_file() {
        decide(revoked());
        act("respondent1", "report-performance", Map.of("account", "已经重新作出", "remadeOn", FILED.toString()));
        done("userTask_verifyPerformance", "PERFORMED", Map.of("finding", "属实", "remadeOn", FILED.toString()));

        var file = office.file(caseNo);
        assertThat(file.path("outcome").toString()).contains("DECIDED");
        assertThat(documents(file)).contains("archive-list");
    }

    @Test
    void a_clerical_error_is_corrected_after_closing_and_again() {
        decide(Application.draftDecision());
        act("director1", "correct-decision", Map.of("passage", "甲", "corrected", "乙", "reason", "笔误"));
        act("director1", "correct-decision", Map.of("passage", "丙", "corrected", "丁", "reason", "笔误"));
        assertThat(documents(office.file(caseNo)))
                .filteredOn("decision-correction"::equals)
                .hasSize(2);
    }

    @Test
    void what_is_issued_after_closing_is_somebodys_task_where_a_party_takes_nothing_electronically() {
        act("handler1", "notify-third-party", Participants.thirdParty(false));
        served();
        decide(Application.draftDecision());
        served();
        assertThat(office.file(caseNo).path("outcome").toString()).contains("DECIDED");
        assertThat(office.openTaskKeys(caseNo)).containsExactly(PUBLICATION);

        act("director1", "correct-decision", Map.of("passage", "甲", "corrected", "乙", "reason", "笔误"));
        assertThat(office.openTaskKeys(caseNo)).containsExactlyInAnyOrder(PUBLICATION, "userTask_recordService");
        served();
        assertThat(office.openTaskKeys(caseNo)).containsExactly(PUBLICATION);
    }

    @Test
    void nobody_is_summoned_before_something_was_not_performed() {
        decide(revoked());
        assertThat(actions("head1")).doesNotContain("summon-talk", "criticise");
        office.clockTo(LocalDate.of(2026, 12, 8));
        assertThat(actions("head1")).contains("summon-talk", "criticise");
        assertThat(office.openTaskKeys(caseNo)).contains("userTask_assessNonPerformance");
    }

    @Test
    void a_period_beyond_the_work_calendar_is_refused_with_what_to_do_and_nothing_happens() {
        decide(revoked());
        office.clockTo(LocalDate.of(2030, 6, 3));
        done(
                "userTask_assessNonPerformance",
                "ORDER",
                Map.of("finding", "至今没有重新作出", "days", 365, "unit", "working_days"));
        var refused = office.complete(caseNo, "userTask_approvePerformanceOrder", "APPROVE", Map.of());

        assertThat(refused.refused(422)).isEqualTo("out_of_range");
        assertThat(refused.body().path("detail").asString()).contains("由2030年6月3日计算，超出工作日历的范围", "请改定较短的期限");
        assertThat(office.openTaskKeys(caseNo))
                .containsExactlyInAnyOrder(PUBLICATION, "userTask_approvePerformanceOrder");
    }

    private static Map<String, Object> revoked() {
        var form = new LinkedHashMap<>(Application.draftDecision());
        form.put("orders", List.of(Map.of("kind", "REVOKE", "ground", "facts-unclear", "text", "撤销该决定")));
        form.put("articles", "第六十四条第一款第一项");
        form.put("property", "NONE");
        form.put("remakeOrdered", true);
        form.put("remakeDays", 10);
        form.put("remakeUnit", "working_days");
        return form;
    }

    private void decide(Map<String, Object> form) {
        done("userTask_draftDecision", "SUBMIT", form);
        done("userTask_reviewDecision", "APPROVE", Map.of());
        done("userTask_consentDecision", "CONSENT", Map.of());
        done("userTask_issueDecision", "ISSUE", Map.of("sealed", true));
    }

    private void served() {
        var service = Map.of("manner", "in-person", "servedOn", FILED.toString(), "proof", "送达回证：本人签收");
        done("userTask_recordService", "SERVED", service);
    }

    private void done(String key, String outcome, Map<String, ?> form) {
        office.complete(caseNo, key, outcome, form).ok();
    }

    private void act(String who, String action, Map<String, ?> form) {
        office.as(who)
                .post("/api/cases/{no}/actions/{action}", Map.of("form", form), caseNo, action)
                .ok();
    }

    private List<String> actions(String who) {
        return office.as(who)
                .get("/api/cases/{no}", caseNo)
                .ok()
                .path("actions")
                .valueStream()
                .map(action -> action.path("action").asString())
                .toList();
    }

    private static List<String> documents(JsonNode file) {
        return file.path("documents")
                .valueStream()
                .map(document -> document.path("template").asString())
                .toList();
    }
}
