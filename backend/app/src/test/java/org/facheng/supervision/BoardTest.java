package org.facheng.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.facheng.procedure.Application;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.StageDefinition;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** Each number of the board opens exactly its cases; long lists come in pages. */
@FachengTest
class BoardTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Procedures procedures;

    private Office office;
    private ApiUser supervisor;

    @BeforeEach
    void some_cases() {
        office = new Office(mvc);
        supervisor = office.as("supervisor1");
        for (int i = 0; i < 3; i++) {
            office.as("citizen1")
                    .post("/api/portal/applications", Application.admissible())
                    .ok();
        }
    }

    @Test
    void each_row_leads_to_exactly_its_cases() {
        var rows = supervisor.get("/api/supervision/board").ok().path("rows");
        assertThat(rows).isNotEmpty();
        assertThat(rows.valueStream().map(row -> row.path("unit").asString())).contains("政策法规司");
        for (var row : rows) {
            assertThat(cases(row.path("query").asString()))
                    .as("%s", row)
                    .isEqualTo(row.path("count").asInt());
        }
    }

    @Test
    void the_stages_of_a_procedure_stand_in_its_order() {
        var further = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok();
        office.complete(further.path("caseNo").asString(), "userTask_reviewApplication", "ADMIT", Map.of());
        var stages = procedures.all().stream()
                .filter(procedure -> procedure.key().equals("reconsideration"))
                .flatMap(procedure -> procedure.stages().stream())
                .map(StageDefinition::id)
                .toList();
        var shown = supervisor
                .get("/api/supervision/board")
                .ok()
                .path("rows")
                .valueStream()
                .filter(row -> row.path("procedure").asString().equals("reconsideration"))
                .map(row -> stages.indexOf(row.path("stage").asString()))
                .toList();
        assertThat(Set.copyOf(shown)).hasSizeGreaterThan(1);
        assertThat(shown).isSorted();
    }

    @Test
    void duties_come_in_pages_that_follow_each_other() {
        var whole = supervisor.get("/api/supervision/deadlines").ok();
        var first = supervisor.get("/api/supervision/deadlines?limit=2");
        assertThat(first.ok()).hasSize(2);
        var second = send(next(first));
        assertThat(first.body().get(1)).isEqualTo(whole.get(1));
        assertThat(second.ok().get(0)).isEqualTo(whole.get(2));
    }

    private int cases(String query) {
        int found = 0;
        JsonNode page;
        String cursor = "";
        do {
            page = send("/api/cases?limit=2&" + query + cursor).ok();
            found += page.path("items").size();
            cursor = "&cursor=" + page.path("next").asString("");
        } while (!page.path("next").isNull());
        return found;
    }

    /** As the page asks it: the query is taken as it is. */
    private ApiUser.Answer send(String address) {
        return supervisor.send(MockMvcRequestBuilders.get(URI.create(address)));
    }

    private static String next(ApiUser.Answer answer) {
        return answer.response().getHeader("Link").replaceFirst("^<(.*)>; rel=\"next\"$", "$1");
    }
}
