package org.facheng.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.Application;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What is sent about a task and can't be meant so is refused in words a person can act on, and nothing has happened. */
@FachengTest
class TaskInputTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;
    private JsonNode task;

    @BeforeEach
    void a_task() {
        office = new Office(mvc);
        caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("caseNo")
                .asString();
        task = office.task(caseNo, "userTask_reviewApplication");
    }

    @Test
    void a_reason_for_giving_it_to_somebody_has_an_end() {
        var tooLong = assign("handler1", "分".repeat(201));
        assertThat(tooLong.refused(422)).isEqualTo("reason_too_long");
        assertThat(tooLong.body().at("/errors/0/pointer").asString()).isEqualTo("/reason");
        assertThat(office.as("director1")
                        .post(
                                "/api/tasks/bulk",
                                Map.of(
                                        "action",
                                        "assign",
                                        "ids",
                                        List.of(id()),
                                        "username",
                                        "handler1",
                                        "reason",
                                        "分".repeat(301)))
                        .ok()
                        .at("/results/0/problem/code")
                        .asString())
                .isEqualTo("reason_too_long");
        assign("handler1", "分".repeat(200)).ok();
    }

    @Test
    void whoever_is_to_do_it_must_be_named() {
        for (String nobody : Arrays.asList(null, "", " ")) {
            var answer = assign(nobody, "分工");
            assertThat(answer.refused(422)).isEqualTo("username_missing");
            assertThat(answer.body().toString()).doesNotContain("null").contains("\"/username\"");
        }
        assertThat(assign("nobody1", "分工").refused(422)).isEqualTo("unknown_user");
    }

    @Test
    void a_conclusion_nobody_declared_is_refused_with_those_there_are() {
        for (String outcome : Arrays.asList("NO_SUCH_THING", "X".repeat(65), "", null)) {
            var answer = complete(outcome);
            assertThat(answer.refused(422)).isEqualTo("unknown_outcome");
            assertThat(answer.body().path("detail").asString())
                    .contains("受理")
                    .doesNotContain("null", "ADMIT", "X".repeat(65));
            assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("/outcome");
        }
        assertThat(office.openTaskKeys(caseNo)).contains("userTask_reviewApplication");
        complete("ADMIT").ok();
    }

    private ApiUser.Answer assign(String username, String reason) {
        var body = new HashMap<String, Object>(Map.of("reason", reason));
        body.put("username", username);
        return office.as("director1").post("/api/tasks/{id}/assign", body, id());
    }

    private ApiUser.Answer complete(String outcome) {
        var body = new HashMap<String, Object>(Map.of("form", Map.of()));
        body.put("outcome", outcome);
        return office.as(Office.performer(task)).post("/api/tasks/{id}/complete", body, id());
    }

    private String id() {
        return task.path("id").asString();
    }
}
