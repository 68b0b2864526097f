package org.facheng.procedure.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.Application;
import org.facheng.procedure.Complaint;
import org.facheng.procedure.SimplifiedTrack;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** The same person about the same act: reconsideration or a suit, never both (行政复议法第二十九条，法释〔2018〕1号第五十七条). */
@FachengTest
class ParallelProceduresTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
    }

    @Test
    void whoever_has_sued_over_an_act_is_refused_reconsideration_of_it() {
        var number = "工信罚〔2026〕91号";
        var suit = sued(number).path("caseNo").asString();

        var applied = applied(number, "某科技有限公司");
        assertThat(applied.at("/advice/decision").asString()).isEqualTo("REFUSE");
        assertThat(finding(applied, "7").path("detail").asString()).contains("人民法院已经受理", suit);
        assertThat(finding(applied(number, "某乙科技有限公司"), "7").path("met").asString())
                .isEqualTo("MET");
    }

    @Test
    void a_suit_beside_a_reconsideration_that_was_accepted_is_told_to_the_handler() {
        var number = "工信罚〔2026〕92号";
        var first = applied(number, "某科技有限公司").path("caseNo").asString();
        assertThat(finding(sued(number), "parallel-procedure").path("met").asString())
                .isEqualTo("MET");
        office.complete(first, "userTask_reviewApplication", "ADMIT", Map.of()).ok();

        var beside = finding(sued(number), "parallel-procedure");
        assertThat(beside.path("met").asString()).isEqualTo("NOT_MET");
        assertThat(beside.path("detail").asString()).contains(first);
    }

    /** The decision is issued and still being served: the case is open, and its period for deciding met. */
    @Test
    void whoever_has_the_decision_may_sue_although_its_period_has_not_run_out() {
        var number = "工信罚〔2026〕94号";
        var first = applied(number, "某科技有限公司").path("caseNo").asString();
        office.complete(first, "userTask_reviewApplication", "ADMIT", Map.of()).ok();
        SimplifiedTrack.decided(office, first);
        assertThat(office.file(first).path("state").asString()).isEqualTo("open");
        office.clockTo(LocalDate.now(clock).plusDays(1));

        assertThat(finding(sued(number), "parallel-procedure").path("met").asString())
                .isEqualTo("MET");
    }

    /** A suit over a penalty on the spot may have been turned away because nobody had asked for reconsideration. */
    @Test
    void a_suit_that_has_ended_is_for_a_person_to_weigh_where_reconsideration_comes_first() {
        var number = "工信罚〔2026〕95号";
        var suit = sued(number).path("caseNo").asString();
        var today = LocalDate.now(clock).toString();
        office.as("registrar1")
                .post(
                        "/api/cases/{no}/actions/report-release",
                        Map.of("form", Map.of("receivedOn", today, "what", "行政裁定书")),
                        suit)
                .ok();
        office.as("director1")
                .post(
                        "/api/cases/{no}/actions/record-release",
                        Map.of("form", Map.of("receivedOn", today, "finding", "被告已经变更。")),
                        suit)
                .ok();
        assertThat(office.file(suit).path("state").asString()).isEqualTo("closed");

        var act = Map.of("documentNo", number, "category", "on-the-spot-penalty");
        assertThat(finding(applied(act, "某科技有限公司"), "7").path("met").asString()).isEqualTo("OPEN");
    }

    @Test
    void a_suit_registered_twice_is_for_a_person_to_compare() {
        var number = "工信罚〔2026〕96号";
        var first = sued(number);
        assertThat(first.path("findings").toString()).doesNotContain("registered-before");
        var again = finding(sued(number), "registered-before");
        assertThat(again.path("met").asString()).isEqualTo("OPEN");
        assertThat(again.path("detail").asString())
                .contains("同一原告", first.path("caseNo").asString());

        var court = numbered("（2026）京01行初960号", "工信罚〔2026〕97号");
        assertThat(finding(numbered("（2026）京01行初960号", "工信罚〔2026〕98号"), "registered-before")
                        .path("detail")
                        .asString())
                .contains("案号与本机关已经登记的" + court.path("caseNo").asString());
    }

    private JsonNode numbered(String courtNumber, String number) {
        var served = new HashMap<String, Object>(Complaint.served(
                LocalDate.now(clock),
                Map.of("kind", "行政处罚决定", "category", "penalty", "sued", "original", "documentNo", number)));
        var form = new HashMap<String, Object>((Map<String, ?>) served.get("form"));
        form.put("court", Map.of("name", "北京市第一中级人民法院", "level", "中级", "caseNo", courtNumber));
        served.put("form", form);
        return office.as("registrar1").post("/api/cases", served).ok();
    }

    /** The period of an ordinary reconsideration: sixty days from receipt. */
    @Test
    void whoever_waited_for_a_decision_in_vain_may_sue() {
        var number = "工信罚〔2026〕93号";
        var first = applied(number, "某科技有限公司").path("caseNo").asString();
        office.complete(first, "userTask_reviewApplication", "ADMIT", Map.of()).ok();
        office.clockTo(LocalDate.now(clock).plusDays(90));

        assertThat(finding(sued(number), "parallel-procedure").path("met").asString())
                .isEqualTo("MET");
    }

    /** The register is evidence a person weighs: the advice stays as it is. */
    @Test
    void what_was_accepted_or_withdrawn_before_is_told_and_refuses_nothing_by_itself() {
        var number = "工信罚〔2026〕96号";
        var first = applied(number, "某科技有限公司").path("caseNo").asString();
        assertThat(finding(applied(number, "某科技有限公司"), "7").path("met").asString())
                .isEqualTo("MET");
        office.complete(first, "userTask_reviewApplication", "ADMIT", Map.of()).ok();

        var again = applied(number, "某科技有限公司");
        assertThat(finding(again, "7").path("met").asString()).isEqualTo("OPEN");
        assertThat(finding(again, "7").path("detail").asString()).contains("曾受理", first);
        assertThat(again.at("/advice/decision").asString()).isEqualTo("ADMIT");
        assertThat(finding(applied(number, "某乙科技有限公司"), "7").path("met").asString())
                .isEqualTo("MET");

        withdrawn(first);
        var repeated = finding(applied(number, "某科技有限公司"), "7");
        assertThat(repeated.path("met").asString()).isEqualTo("OPEN");
        assertThat(repeated.path("detail").asString()).contains("准予", "撤回", "违背其真实意愿", first);
        assertThat(repeated.path("basis").asString()).contains("第七十四条第二款");
    }

    @Test
    void whoever_takes_the_place_of_an_applicant_has_applied_before_and_so_has_the_one_before() {
        var number = "工信罚〔2026〕99号";
        var first = applied(number, "某科技有限公司").path("caseNo").asString();
        office.complete(first, "userTask_reviewApplication", "ADMIT", Map.of()).ok();
        var applicant = office.file(first)
                .path("parties")
                .valueStream()
                .filter(party -> party.path("role").asString().equals("applicant"))
                .map(party -> party.path("id").asString())
                .findFirst()
                .orElseThrow();
        var successor = Map.of("name", "某丙科技有限公司", "kind", "legal", "relation", "合并", "address", "某路1号");
        var change = Map.of("party", applicant, "what", "ended", "successors", List.of(successor), "proof", "登记资料");
        office.as("handler1")
                .post("/api/cases/{no}/actions/change-party", Map.of("form", change), first)
                .ok();

        for (var name : List.of("某丙科技有限公司", "某科技有限公司")) {
            assertThat(finding(applied(number, name), "7").path("detail").asString())
                    .contains("曾受理", first);
        }
    }

    private void withdrawn(String caseNo) {
        var withdrawal = Map.of("form", Map.of("cause", "settled", "voluntary", true, "reason", "已经和解"));
        office.as("registrar1")
                .post("/api/cases/{no}/actions/withdraw", withdrawal, caseNo)
                .ok();
        office.complete(
                        caseNo,
                        "userTask_decideWithdrawal",
                        "PERMIT",
                        Map.of("voluntary", true, "settlementLawful", true))
                .ok();
        office.complete(caseNo, "userTask_draftTermination", "SUBMIT", Map.of("ground", "第一项", "reasons", "达成和解后撤回"))
                .ok();
        office.complete(caseNo, "userTask_approveTermination", "APPROVE", Map.of())
                .ok();
    }

    private JsonNode sued(String number) {
        var act = Map.<String, Object>of(
                "kind", "行政处罚决定", "category", "penalty", "sued", "original", "documentNo", number);
        return office.as("registrar1")
                .post("/api/cases", Complaint.served(LocalDate.now(clock), act))
                .ok();
    }

    private JsonNode applied(String number, String applicant) {
        return applied(Map.of("documentNo", number), applicant);
    }

    private JsonNode applied(Map<String, String> ofTheAct, String applicant) {
        var form = new HashMap<String, Object>(
                (Map<String, ?>) Application.admissible().get("form"));
        form.put("applicants", List.of(Map.of("name", applicant, "kind", "legal")));
        var act = new HashMap<String, Object>((Map<String, ?>) form.get("act"));
        act.putAll(ofTheAct);
        form.put("act", act);
        return office.as("registrar1")
                .post(
                        "/api/cases",
                        Map.of(
                                "procedure",
                                "reconsideration",
                                "channel",
                                "letter",
                                "receivedOn",
                                LocalDate.now(clock).toString(),
                                "form",
                                form))
                .ok();
    }

    private static JsonNode finding(JsonNode filed, String condition) {
        return filed.path("findings")
                .valueStream()
                .filter(finding -> finding.path("condition").asString().equals(condition))
                .findFirst()
                .orElseThrow();
    }
}
