package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A letter of a court in a suit this body is no party of (法释〔2018〕1号第一百四十七条、第一百四十九条). */
@FachengTest
class SuitOfOthersTest {

    private static final LocalDate ON = LocalDate.of(2026, 3, 5);

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
        office.clockTo(ON);
    }

    @Test
    void no_act_of_a_suit_is_offered_at_it() {
        var caseNo = registered("normative-opinion", letter("某管理办法"), "（2026）某行初901号")
                .ok()
                .path("caseNo")
                .asString();
        var offered = office.as(office.accountable(caseNo))
                .get("/api/cases/{no}", caseNo)
                .ok()
                .path("actions");
        assertThat(offered.valueStream().map(act -> act.path("action").asString()))
                .isNotEmpty()
                .doesNotContain(
                        "revise-capacity",
                        "record-past-hearing",
                        "record-judicial-advice",
                        "record-normative-advice",
                        "record-stay",
                        "suspend");
    }

    @Test
    void a_suit_of_ours_with_the_same_number_is_not_registered_twice_for_it() {
        registered("normative-opinion", letter("某管理办法"), "（2026）某行初902号").ok();
        var suit = sued("（2026）某行初902号");
        assertThat(suit.path("findings").toString()).doesNotContain("registered-before");
    }

    @Test
    void whoever_registers_it_is_told_of_a_suit_of_ours_with_the_same_number() {
        var ours = sued("（2026）某行初903号").path("caseNo").asString();
        var letter = registered("normative-opinion", letter("某管理办法"), "（2026）某行初903号")
                .ok();
        assertThat(letter.path("findings").valueStream().map(found -> found.path("detail")
                        .asString()))
                .anyMatch(detail -> detail.contains(ours));
        assertThat(letter.at("/advice/capacity").asString()).isEqualTo("NOT_A_PARTY");
    }

    @Test
    void a_letter_on_a_document_names_it() {
        var refused = registered("normative-advice", Map.of("what", "建议修改第九条"), "（2026）某行初904号");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo("/form/courtLetter/title");
    }

    private static Map<String, Object> letter(String title) {
        return Map.of("title", title, "what", "第九条可能增加了义务");
    }

    private ApiUser.Answer registered(String stage, Map<String, Object> letter, String number) {
        return office.as("registrar1")
                .post(
                        "/api/cases",
                        filed(Map.of(
                                "stage",
                                stage,
                                "court",
                                Map.of("name", "某省高级人民法院", "level", "高级", "caseNo", number),
                                "courtLetter",
                                letter,
                                "submission",
                                Map.of("servedWith", List.of("函")))));
    }

    private JsonNode sued(String number) {
        var form = new HashMap<String, Object>(Map.of(
                "stage", "first-instance",
                "court", Map.of("name", "某市中级人民法院", "level", "中级", "caseNo", number),
                "respondent", Map.of("defendantsInComplaint", List.of("中华人民共和国工业和信息化部")),
                "applicants", List.of(Map.of("name", "某公司", "kind", "legal")),
                "act", Map.of("kind", "政府信息公开答复", "sued", "original", "dateKnown", "2026-01-05"),
                "requests", List.of("撤销答复"),
                "factsAndReasons", "答复没有说明检索的经过。",
                "submission", Map.of("servedWith", List.of("应诉通知书", "起诉状副本"))));
        return office.as("registrar1").post("/api/cases", filed(form)).ok();
    }

    private static Map<String, Object> filed(Map<String, Object> form) {
        return Map.of("procedure", "litigation", "channel", "court-service", "receivedOn", ON.toString(), "form", form);
    }
}
