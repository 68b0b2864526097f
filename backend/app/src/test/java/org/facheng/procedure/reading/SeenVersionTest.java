package org.facheng.procedure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.facheng.procedure.Application;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A case carries the version that was seen of it. */
@FachengTest
class SeenVersionTest {

    @Autowired
    MockMvc mvc;

    @Test
    void whoever_acts_on_a_case_seen_before_it_changed_is_told_so() {
        var office = new Office(mvc);
        var caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("caseNo")
                .asString();
        var director = office.as("director1");
        var seen = director.get("/api/cases/{caseNo}", caseNo);
        var version = seen.response().getHeader("ETag");
        assertThat(version).isEqualTo("\"" + seen.ok().path("version").asInt() + "\"");
        office.complete(caseNo, "userTask_reviewApplication", "ADMIT", Map.of());
        var other = "handler3";
        var stale = director.send(MockMvcRequestBuilders.post("/api/cases/{caseNo}/actions/reassign", caseNo)
                .contentType("application/json")
                .header("If-Match", version)
                .content("{\"form\":{\"username\":\"" + other + "\",\"reason\":\"分工\"}}"));
        assertThat(stale.refused(412)).isEqualTo("stale");
        assertThat(stale.body().path("current").path("stage").asString()).isEqualTo("preparation");
    }
}
