package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Petitions as they also come: very long, very short, with a history nobody dated, or about our own people. */
@FachengTest
class UnusualPetitionsTest {

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void twenty_thousand_characters_come_in() {
        var filed = imported(Map.of("factsAndReasons", "长".repeat(20_000), "requests", List.of("长".repeat(2000))));
        assertThat(filed.at("/advice/route").asString()).isEqualTo("handle");
    }

    @Test
    void a_call_of_which_only_the_words_are_known_comes_in_and_owes_no_notice() {
        var filed = imported(
                Map.of("channel", "hotline", "applicants", List.of(Map.of("kind", "unknown", "identity", "unclear"))));
        assertThat(rules(filed)).containsExactly("petition.classify-unnamed");
    }

    @Test
    void a_history_without_days_starts_no_clock_and_one_with_days_does() {
        var undated = imported(Map.of("petitionKind", "review-request", "previous", List.of(Map.of("kind", "reply"))));
        assertThat(rules(undated)).containsExactlyInAnyOrder("petition.inform-direct", "petition.review");

        var dated = imported(Map.of(
                "petitionKind", "review-request", "previous", List.of(Map.of("kind", "reply", "on", "2026-02-10"))));
        assertThat(rules(dated))
                .containsExactlyInAnyOrder("petition.inform-direct", "petition.review", "petition.ask-review");
        assertThat(dated.path("deadlines")
                        .valueStream()
                        .filter(d -> d.path("rule").asString().equals("petition.ask-review"))
                        .map(d -> d.path("state").asString()))
                .containsExactly("met");
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject", "petitionKind", "firstOrRepeat"})
    void a_value_nobody_knows_is_refused_at_its_field(String field) {
        var answer = office.as("admin1").post("/api/cases/import", with(Map.of(field, "moon")));
        assertThat(answer.refused(422)).isEqualTo("form_invalid");
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("/" + field);
    }

    @Test
    void a_day_that_lies_ahead_is_refused_at_its_field() {
        var answer = office.as("admin1")
                .post(
                        "/api/cases/import",
                        with(Map.of("previous", List.of(Map.of("kind", "reply", "on", "2026-03-03")))));
        assertThat(answer.refused(422)).isEqualTo("form_invalid");
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("/previous/0/on");
    }

    /** Neither they nor anybody of their body finds it, whatever they try (信访工作条例第三十条第三款). */
    @ParameterizedTest
    @ValueSource(strings = {"信息通信管理局 respondent1", "江苏省通信管理局 handler11", "江苏省通信管理局 director11", "广东省通信管理局 handler21"})
    void whom_it_is_about_does_not_know_of_it(String accused) {
        String[] unitAndPerson = accused.split(" ");
        var person = office.as(unitAndPerson[1]);
        var filed = imported(Map.of(
                "petitionKind",
                "accusation",
                "subject",
                "misconduct",
                "respondent",
                Map.of("name", unitAndPerson[0]),
                "requests",
                List.of("查处吃拿卡要")));
        var caseNo = filed.path("caseNo").asString();

        assertThat(filed.at("/advice/route").asString()).isEqualTo("discipline");
        assertThat(person.get("/api/cases/{caseNo}", caseNo).status()).isEqualTo(404);
        assertThat(person.get("/api/cases/{caseNo}/timeline", caseNo).status()).isEqualTo(404);
        for (String list : List.of("/api/cases?limit=100&q={q}", "/api/inbox?view=all&limit=100&q={q}")) {
            assertThat(person.get(list, caseNo).body().toString()).doesNotContain(caseNo);
        }
        assertThat(Told.to(person).toString()).doesNotContain(caseNo);
    }

    private static List<String> rules(JsonNode filed) {
        return filed.path("deadlines")
                .valueStream()
                .map(d -> d.path("rule").asString())
                .toList();
    }

    private JsonNode imported(Map<String, Object> changes) {
        var answer = office.as("admin1").post("/api/cases/import", with(changes));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.body();
    }

    private static Map<String, Object> with(Map<String, Object> changes) {
        var matter = new HashMap<String, Object>(Map.of(
                "procedure",
                "petition",
                "channel",
                "letter",
                "receivedOn",
                "2026-03-02",
                "subject",
                "policy",
                "applicants",
                List.of(Map.of("alias", "某居民", "kind", "natural", "identity", "real-name", "addressClear", true)),
                "requests",
                List.of("说明宽带提速的安排"),
                "factsAndReasons",
                "小区宽带一直没有提速。"));
        matter.putAll(changes);
        return matter;
    }
}
