package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.facheng.testing.FachengTest;
import org.facheng.testing.IntakeFiles;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Periods that ran before the application came in. */
@FachengTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BeforeTheApplicationTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeAll
    void everybody_comes_in() {
        office = new Office(mvc);
    }

    @Test
    void the_time_an_authority_had_to_act_is_no_overdue_duty_in_the_case() throws IOException {
        var omission = plain();
        omission.set(
                "act",
                JSON.readTree("{\"category\": \"non-performance\", \"kind\": \"不履行法定职责\", \"content\": \"没有答复\"}"));
        omission.set(
                "declared",
                JSON.readTree("{\"relation\": \"requester\", \"rightsInformed\": null,"
                        + " \"requestReceivedOn\": \"2025-12-15\", \"performancePeriodFixed\": false}"));
        var caseNo = imported(omission);

        assertThat(office.deadline(caseNo, "nonperformance-wait").path("state").asString())
                .isEqualTo("missed");
        assertThat(office.deadline(caseNo, "nonperformance-wait").path("level").asString())
                .isEqualTo("done");
        assertThat(office.as("supervisor1")
                        .get("/api/supervision/deadlines")
                        .ok()
                        .valueStream())
                .filteredOn(duty -> caseNo.equals(duty.path("caseNo").asString()))
                .extracting(duty -> duty.path("deadline").path("key").asString())
                .contains("acceptance-review")
                .doesNotContain("nonperformance-wait");
    }

    @Test
    void the_cap_of_an_act_older_than_the_law_and_the_calendar_is_shown_as_unconfirmed() throws IOException {
        var old = plain();
        ((ObjectNode) old.path("act")).put("dateMade", "1999-03-01");
        ((ObjectNode) old.path("declared")).put("realProperty", false);
        var cap = office.deadline(imported(old), "apply-absolute-cap");

        assertThat(cap.path("verified").asString()).isEqualTo("unconfirmed");
        assertThat(cap.path("due").asString()).isEqualTo("2004-03-01");
    }

    @Test
    void real_property_has_its_own_cap() throws IOException {
        var property = plain();
        ((ObjectNode) property.path("act")).put("dateMade", "2024-03-01");
        ((ObjectNode) property.path("declared")).put("realProperty", true);
        var file = office.file(imported(property));

        assertThat(file.path("deadlines").valueStream().map(d -> d.path("key").asString()))
                .contains("apply-absolute-cap-real-property")
                .doesNotContain("apply-absolute-cap");
    }

    private String imported(JsonNode matter) {
        var answer = office.as("admin1").post("/api/cases/import", matter);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.body().path("caseNo").asString();
    }

    private static ObjectNode plain() {
        return IntakeFiles.changed("/intake/admissibility/base.json", "-");
    }
}
