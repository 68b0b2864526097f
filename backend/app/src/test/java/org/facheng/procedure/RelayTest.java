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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** An authority that imposed a penalty and received the application against it: it relays, it does not review (行政复议法第三十二条). */
@FachengTest
class RelayTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;

    @BeforeEach
    void an_application_against_a_penalty_on_the_spot_handed_to_its_authority() {
        office = new Office(mvc);
        office.clockTo(LocalDate.of(2026, 6, 1));
        var form = new HashMap<String, Object>(
                (Map<String, ?>) Application.admissible(Map.of("respondent", Map.of("name", "广东省通信管理局")))
                        .get("form"));
        form.put("act", Map.of("category", "on-the-spot-penalty", "content", "罚款二百元", "dateMade", "2026-05-29"));
        var registration =
                Map.of("procedure", "reconsideration", "channel", "visit", "receivedOn", "2026-06-01", "form", form);
        caseNo = office.as("handler21")
                .post("/api/cases", registration)
                .ok()
                .path("caseNo")
                .asString();
    }

    @Test
    void nothing_is_deemed_accepted_and_the_accountable_person_is_told_of_the_last_day() {
        assertThat(clocks()).containsExactly("relay-by-acting-organ");
        office.clockTo(LocalDate.of(2026, 6, 30));
        assertThat(clocks()).containsExactly("relay-by-acting-organ");
        assertThat(file().path("stage").asString()).isEqualTo("relay");
        assertThat(Told.to(office.as("handler21")).stream()
                        .filter(notice -> notice.path("text").asString().contains(caseNo))
                        .map(notice -> notice.path("title").asString()))
                .anyMatch(title -> title.contains("转送"));
    }

    @Test
    void the_registrars_of_the_reconsideration_authority_are_told_and_its_letter_states_the_day_of_filing() {
        complete(Map.of("opinion", "需要维持。", "competentOrgan", "工业和信息化部"), "RELAY");
        assertThat(file().path("outcome").asString()).isEqualTo("RELAYED");
        assertThat(Told.to(office.as("registrar1")).stream()
                        .map(notice -> notice.path("text").asString()))
                .anyMatch(text -> text.contains(caseNo) && text.contains("转送"));
        var letter = file().path("documents")
                .valueStream()
                .filter(document -> document.path("template").asString().equals("relay-letter"))
                .findFirst()
                .orElseThrow();
        assertThat(letter.at("/services/0/party").asString()).isEqualTo("工业和信息化部");
    }

    @Test
    void the_stage_shows_only_in_a_case_that_is_in_it() {
        assertThat(stages(file())).containsExactly("relay", "closed");
        assertThat(file().at("/advice/label").asString()).contains("转送").doesNotContain("不予受理");
        var filed = Filed.on(LocalDate.of(2026, 6, 2), office, Map.of());
        assertThat(stages(office.file(filed.caseNo()))).doesNotContain("relay");
    }

    private void complete(Map<String, ?> form, String outcome) {
        var task = office.as("handler21")
                .get("/api/inbox?view=all&q={q}", caseNo)
                .ok()
                .at("/items/0/id")
                .asString();
        office.as("handler21")
                .post("/api/tasks/{id}/complete", Map.of("outcome", outcome, "form", form), task)
                .ok();
    }

    private JsonNode file() {
        return office.as("handler21").get("/api/cases/{no}", caseNo).ok();
    }

    private List<String> clocks() {
        return file().path("deadlines")
                .valueStream()
                .map(clock -> clock.path("key").asString())
                .filter(key -> !key.startsWith("apply"))
                .toList();
    }

    private static List<String> stages(JsonNode file) {
        return file.path("stages")
                .valueStream()
                .map(stage -> stage.path("id").asString())
                .toList();
    }
}
