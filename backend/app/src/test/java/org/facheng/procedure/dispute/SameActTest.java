package org.facheng.procedure.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.Application;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** The cases about an act are found by its number; who filed them says how sure it is, an alias nothing. */
@FachengTest
class SameActTest {

    private static final String NUMBER = "工信罚〔2026〕77号";

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
    void a_case_about_the_act_is_found_however_the_number_is_typed() {
        var caseNo = registered("某甲科技有限公司", NUMBER);

        var found = found("工信罚[2026] 77号", "某甲科技有限公司");
        assertThat(found.at("/file/caseNo").asString()).isEqualTo(caseNo);
        assertThat(found.path("by").asString()).isEqualTo("CHALLENGED");
        assertThat(found.path("sameParty").asBoolean()).isTrue();
        assertThat(found(NUMBER, "某乙科技有限公司").path("sameParty").asBoolean()).isFalse();
        assertThat(found("工信罚〔2026〕78号", "某甲科技有限公司").path("by").asString()).isEqualTo("PARTY");
        assertThat(disputes("工信罚〔2026〕78号", "某甲科技")).isEmpty();
    }

    @Test
    void cases_of_a_body_are_found_by_its_own_people_only() {
        registered("某丙科技有限公司", "工信罚〔2026〕79号");
        assertThat(office.as("handler11")
                        .get("/api/disputes?documentNo={no}", "工信罚〔2026〕79号")
                        .ok())
                .isEmpty();
    }

    @Test
    void an_application_about_another_act_is_linked_but_no_part_of_the_thread() {
        var first = registered("某丁科技有限公司", "工信罚〔2026〕80号");
        var second = registered("某丁科技有限公司", "工信罚〔2026〕81号", Map.of("relatedTo", first));

        var thread =
                office.as("director1").get("/api/cases/{no}/dispute", second).ok();
        assertThat(thread.path("cases").valueStream().map(file -> file.path("caseNo")
                        .asString()))
                .containsExactly(second);
        assertThat(thread.path("entries").valueStream().map(entry -> entry.path("caseNo")
                        .asString()))
                .contains(second)
                .doesNotContain(first);
        assertThat(thread.path("entries")
                        .valueStream()
                        .map(entry -> Instant.parse(entry.path("at").asString())))
                .isSorted();
    }

    private String registered(String applicant, String number) {
        return registered(applicant, number, Map.of());
    }

    private String registered(String applicant, String number, Map<String, ?> more) {
        var form = new HashMap<String, Object>(
                (Map<String, ?>) Application.admissible().get("form"));
        form.put("applicants", List.of(Map.of("name", applicant, "kind", "legal")));
        var act = new HashMap<String, Object>((Map<String, ?>) form.get("act"));
        act.put("documentNo", number);
        form.put("act", act);
        var registration = new HashMap<String, Object>(more);
        registration.put("procedure", "reconsideration");
        registration.put("channel", "letter");
        registration.put("receivedOn", LocalDate.now(clock).toString());
        registration.put("form", form);
        return office.as("registrar1")
                .post("/api/cases", registration)
                .ok()
                .path("caseNo")
                .asString();
    }

    private JsonNode found(String number, String party) {
        var all = disputes(number, party);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<JsonNode> disputes(String number, String party) {
        return office.as("registrar1")
                .get("/api/disputes?documentNo={no}&party={party}", number, party)
                .ok()
                .valueStream()
                .toList();
    }
}
