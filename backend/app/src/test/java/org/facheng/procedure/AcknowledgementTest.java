package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Each party acknowledges what was served on it, by the one act both faces use; the day of service does not change. */
@FachengTest
class AcknowledgementTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void a_copy_served_on_the_respondent() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
    }

    @Test
    void the_respondent_chooses_among_what_was_served_on_it() {
        var choices = choices().orElseThrow();
        assertThat(choices).hasSize(1);
        assertThat(choices.get(0).path("title").asString()).contains("行政复议答复通知书");

        filed.act("respondent1", "acknowledge", Map.of("documentId", id(choices.get(0))))
                .ok();
        assertThat(choices()).isEmpty();
        assertThat(services("notice-to-reply")).allMatch(service -> service.hasNonNull("acknowledgedAt"));
    }

    @Test
    void nobody_acknowledges_what_was_served_on_another() {
        var ofRespondent = id(choices().orElseThrow().get(0));
        assertThat(filed.own("acknowledge", Map.of("documentId", ofRespondent)).status())
                .isEqualTo(404);
        assertThat(services("notice-to-reply")).noneMatch(service -> service.hasNonNull("acknowledgedAt"));
    }

    private Optional<List<JsonNode>> choices() {
        return office.as("respondent1")
                .get("/api/cases/{caseNo}", filed.caseNo())
                .ok()
                .path("actions")
                .valueStream()
                .filter(action -> action.path("action").asString().equals("acknowledge"))
                .map(action -> action.at("/schema/properties/documentId/oneOf")
                        .valueStream()
                        .toList())
                .findFirst();
    }

    private List<JsonNode> services(String template) {
        return office.file(filed.caseNo())
                .path("documents")
                .valueStream()
                .filter(document -> document.path("template").asString().equals(template))
                .flatMap(document -> document.path("services").valueStream())
                .toList();
    }

    private static String id(JsonNode choice) {
        return choice.path("const").asString();
    }
}
