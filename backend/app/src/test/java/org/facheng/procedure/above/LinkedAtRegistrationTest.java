package org.facheng.procedure.above;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.ImportedPetition;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A request registered above is linked with the case below, by number or by person and matter (信访工作条例第三十五条). */
@FachengTest
class LinkedAtRegistrationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String BELOW = "江苏省通信管理局";

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(DAY);
    }

    @Test
    void the_same_person_with_the_same_matter_keeps_the_period_below_the_day_the_request_comes_in() {
        var below = answeredBelow("信访人壬", "13900000061");
        assertThat(askReview(below)).isEqualTo("running");

        var request = asked("信访人壬", "13900000061", Map.of());
        assertThat(askReview(below)).isEqualTo("met");
        assertThat(timeline("director11", below)).contains("请求复查：" + request);
        assertThat(timeline("director1", request)).contains("针对" + below + "的处理意见请求复查");
        assertThat(office.as("registrar1").get("/api/cases/{no}", below).status())
                .as("the file below stays the body's own")
                .isIn(403, 404);
    }

    @Test
    void a_namesake_with_another_telephone_is_somebody_else() {
        var below = answeredBelow("信访人癸", "13900000062");
        asked("信访人癸", "13900000063", Map.of("contact", Map.of("phone", "13900000063", "address", "某市某路9号")));
        assertThat(askReview(below)).isEqualTo("running");
    }

    @Test
    void a_number_is_found_however_it_stands_in_the_text() {
        var form = tools.jackson.databind.json.JsonMapper.shared()
                .readTree("{\"previous\":[{\"kind\":\"reply\",\"text\":\"江苏省通信管理局苏通信意[2026]3号\"}]}");
        assertThat(OpinionCase.numbers(form)).contains("苏通信意〔2026〕3号");
    }

    private String answeredBelow(String name, String phone) {
        return petition(
                name,
                phone,
                Map.of("receivedBy", BELOW, "previous", List.of(Map.of("kind", "reply", "on", "2026-02-20"))));
    }

    private String asked(String name, String phone, Map<String, Object> changes) {
        var asked = new HashMap<String, Object>(Map.of(
                "petitionKind", "review-request",
                "respondent", Map.of("name", BELOW),
                "previous", List.of(Map.of("kind", "reply", "on", "2026-02-20", "text", BELOW))));
        asked.putAll(changes);
        return petition(name, phone, asked);
    }

    private String petition(String name, String phone, Map<String, Object> changes) {
        return ImportedPetition.of(office, DAY, name, phone, changes);
    }

    private String askReview(String caseNo) {
        return office.as("director11")
                .get("/api/cases/{no}", caseNo)
                .ok()
                .path("deadlines")
                .valueStream()
                .filter(clock -> clock.path("key").asString().equals("ask-review"))
                .map(clock -> clock.path("state").asString())
                .findFirst()
                .orElseThrow();
    }

    private String timeline(String reader, String caseNo) {
        return office.as(reader).get("/api/cases/{no}/timeline", caseNo).ok().toString();
    }
}
