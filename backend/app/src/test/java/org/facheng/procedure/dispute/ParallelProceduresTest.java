package org.facheng.procedure.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.Application;
import org.facheng.procedure.Complaint;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** The same person about the same act: reconsideration or a suit, never both (行政复议法第二十九条，法释〔2018〕1号第五十七条). */
@FachengTest(properties = {"facheng.demo=true", "facheng.time-machine=true"})
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

    private JsonNode sued(String number) {
        var act = Map.<String, Object>of(
                "kind", "行政处罚决定", "category", "penalty", "sued", "original", "documentNo", number);
        return office.as("registrar1")
                .post("/api/cases", Complaint.served(LocalDate.now(clock), act))
                .ok();
    }

    private JsonNode applied(String number, String applicant) {
        var form = new HashMap<String, Object>(
                (Map<String, ?>) Application.admissible().get("form"));
        form.put("applicants", List.of(Map.of("name", applicant, "kind", "legal")));
        var act = new HashMap<String, Object>((Map<String, ?>) form.get("act"));
        act.put("documentNo", number);
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
