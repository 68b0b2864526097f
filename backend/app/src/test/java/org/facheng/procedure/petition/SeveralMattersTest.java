package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** 一项一办: of several matters in one letter none is done with by a notice, if it is for this body or one below it. */
@FachengTest
class SeveralMattersTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final Map<String, String> COVERAGE =
            Map.of("what", "解决村里的手机信号覆盖", "way", "own", "where", "由本机关另行立件办理");
    private static final Map<String, String> LAND = Map.of("what", "退还用地", "way", "elsewhere", "where", "向自然资源部门提出");

    @Autowired
    MockMvc mvc;

    private Office office;
    private String letter;

    @BeforeEach
    void a_letter_with_two_matters() {
        office = new Office(mvc);
        office.clockTo(RECEIVED);
        var form = Map.of(
                "applicants",
                List.of(Map.of("name", "信访人甲", "kind", "natural")),
                "contact",
                Map.of("phone", "13800000000", "address", "某市某路1号"),
                "petitionKind",
                "request",
                "subject",
                "mixed",
                "requests",
                List.of("解决村里的手机信号覆盖", "退还用地"),
                "factsAndReasons",
                "信号塔多年占地，村里又没有信号。");
        letter = office.as("registrar1")
                .post(
                        "/api/cases",
                        Map.of(
                                "procedure",
                                "petition",
                                "channel",
                                "letter",
                                "receivedOn",
                                RECEIVED.toString(),
                                "form",
                                form,
                                "uploadIds",
                                List.of()))
                .ok()
                .path("caseNo")
                .asString();
        office.clockTo(RECEIVED.plusDays(3));
        office.complete(letter, "userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
    }

    @Test
    void with_the_directors_consent_what_is_ours_has_a_petition_of_its_own_from_the_first_day() {
        split("TELL");
        var opened = opened();
        assertThat(opened).hasSize(1);
        var part = office.file(opened.get(0).path("caseNo").asString());
        assertThat(part.path("receivedOn").asString()).isEqualTo(RECEIVED.toString());
        assertThat(part.at("/form/requests").valueStream().map(JsonNode::asString))
                .containsExactly("解决村里的手机信号覆盖");
        assertThat(office.openTaskKeys(part.path("caseNo").asString())).containsExactly("userTask_identifyMatter");
    }

    @Test
    void what_the_director_sends_back_opens_none_and_a_second_decision_opens_no_second() {
        split("RETURN");
        assertThat(opened()).isEmpty();
        split("RETURN");
        split("TELL");
        assertThat(opened()).hasSize(1);
    }

    @Test
    void beside_a_matter_that_is_handled_here_it_is_opened_with_the_classification() {
        var way = new HashMap<String, Object>(Map.of("reasons", "本机关职权", "procedure", "调查核实"));
        way.put("parts", List.of(COVERAGE));
        office.complete(letter, "userTask_classifyMatter", "HANDLE", way).ok();
        assertThat(opened()).hasSize(1);
    }

    private void split(String decision) {
        office.complete(
                        letter,
                        "userTask_classifyMatter",
                        "SPLIT",
                        Map.of("reasons", "两项途径不同", "parts", List.of(COVERAGE, LAND)))
                .ok();
        office.complete(letter, "userTask_approveRoute", decision, Map.of("reasons", "见分类"))
                .ok();
    }

    private List<JsonNode> opened() {
        return office.as("director1")
                .get("/api/cases/{caseNo}/related", letter)
                .ok()
                .valueStream()
                .toList();
    }
}
