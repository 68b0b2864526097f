package org.facheng.procedure;

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

/** 公益诉讼: the suggestion of a procuratorate, and the suit that follows it (行政诉讼法第二十五条第四款). */
@FachengTest
class PublicInterestSuitTest {

    private static final LocalDate SUGGESTED = LocalDate.of(2026, 1, 14);
    private static final LocalDate SUED = LocalDate.of(2026, 5, 11);

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
    }

    @Test
    void the_suit_is_of_one_dispute_with_the_suggestion_it_names_and_is_no_suit_twice() {
        var suggestion = suggested("某市人民检察院", "某检行公建〔2026〕7号");
        var suit = sued("某市人民检察院", "某检行公建〔2026〕7号");

        assertThat(thread(suit.path("caseNo").asString()))
                .containsExactly(suggestion, suit.path("caseNo").asString());
        assertThat(suit.at("/advice/capacity").asString()).isEqualTo("SOLE");
        assertThat(suit.path("findings").valueStream().map(found -> found.path("condition")
                        .asString()))
                .contains("prior-suggestion")
                .doesNotContain("registered-before");
    }

    @Test
    void another_procuratorate_may_have_used_the_number() {
        suggested("某县人民检察院", "检建〔2026〕1号");
        var suit = sued("某区人民检察院", "检建〔2026〕1号").path("caseNo").asString();
        assertThat(thread(suit)).containsExactly(suit);
    }

    @Test
    void a_suit_without_a_court_is_not_registered() {
        office.clockTo(SUED);
        var refused = office.as("registrar1").post("/api/cases", matter(SUED, "first-instance", "某市人民检察院", "1号", null));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo("/form/court");
    }

    private String suggested(String procuratorate, String number) {
        office.clockTo(SUGGESTED);
        return office.as("registrar1")
                .post("/api/cases", matter(SUGGESTED, "procurator-suggestion", procuratorate, number, null))
                .ok()
                .path("caseNo")
                .asString();
    }

    private JsonNode sued(String procuratorate, String number) {
        office.clockTo(SUED);
        return office.as("registrar1")
                .post("/api/cases", matter(SUED, "first-instance", procuratorate, number, "北京市第一中级人民法院"))
                .ok();
    }

    private List<String> thread(String caseNo) {
        return office.as("director1")
                .get("/api/cases/{no}/dispute", caseNo)
                .ok()
                .path("cases")
                .valueStream()
                .map(file -> file.path("caseNo").asString())
                .toList();
    }

    private static Map<String, Object> matter(
            LocalDate on, String stage, String procuratorate, String number, String court) {
        var form = new HashMap<String, Object>(Map.of(
                "stage",
                stage,
                "applicants",
                List.of(Map.of("name", procuratorate, "kind", "procuratorate")),
                "suggestion",
                Map.of("documentNo", number, "area", "ecology"),
                "act",
                Map.of("kind", "对废旧设备处置的监督管理", "category", "non-performance", "sued", "inaction"),
                "requests",
                List.of("依法履行监督管理职责"),
                "factsAndReasons",
                "废旧基站设备随意堆放，社会公共利益受到侵害。",
                "submission",
                Map.of("servedWith", List.of(court == null ? "检察建议书" : "公益诉讼起诉书副本"))));
        if (court != null) {
            form.put("court", Map.of("name", court, "level", "中级"));
            form.put("respondent", Map.of("defendantsInComplaint", List.of("中华人民共和国工业和信息化部")));
        }
        return Map.of("procedure", "litigation", "channel", "letter", "receivedOn", on.toString(), "form", form);
    }
}
