package org.facheng.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.facheng.procedure.Application;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** One act at many tasks: each succeeds or fails by itself. */
@FachengTest
class TaskBulkTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private String mine;
    private String taken;
    private String ofAnother;

    @BeforeEach
    void one_task_of_mine_one_of_a_colleague_and_one_nobody_here_may_know() {
        office = new Office(mvc);
        var filed = IntStream.range(0, 2).mapToObj(i -> file()).toList();
        mine = given(filed.get(0), "handler1");
        taken = given(filed.get(1), "handler2");
        ofAnother = "00000000-0000-7000-8000-000000000000";
    }

    @Test
    void each_task_has_its_own_answer() {
        var results = bulk("handler1", "hold", List.of(mine, taken, ofAnother), Map.of("reason", "等待材料"));
        assertThat(results).extracting(result -> result.path("status").asInt()).containsExactly(200, 409, 404);
        assertThat(results.get(0).path("task").path("state").asString()).isEqualTo("HELD");
        assertThat(results.get(1).path("problem").path("code").asString()).isEqualTo("task_taken");
        assertThat(results.get(1).path("task").isNull()).isTrue();
        assertThat(results.get(2).path("problem").path("code").asString()).isEqualTo("not_found");
    }

    @Test
    void tasks_are_released_and_claimed_and_given_together() {
        bulk("handler1", "release", List.of(mine), Map.of());
        bulk("handler2", "release", List.of(taken), Map.of());
        var claimed = bulk("handler3", "claim", List.of(mine, taken, mine), Map.of());
        assertThat(claimed)
                .extracting(result ->
                        result.path("task").path("assignee").path("username").asString())
                .containsExactly("handler3", "handler3");
        var given = bulk("director1", "assign", List.of(mine, taken), Map.of("username", "handler1", "reason", "分工"));
        assertThat(given)
                .extracting(result ->
                        result.path("task").path("assignee").path("username").asString())
                .containsExactly("handler1", "handler1");
        assertThat(bulk("handler3", "assign", List.of(mine), Map.of("username", "handler3", "reason", "分工")))
                .extracting(result -> result.path("status").asInt())
                .containsExactly(403);
    }

    @Test
    void tasks_set_aside_are_taken_up_together() {
        bulk("handler1", "hold", List.of(mine), Map.of("reason", "等待材料"));
        assertThat(bulk("handler1", "take-up", List.of(mine), Map.of()))
                .extracting(result -> result.path("task").path("state").asString())
                .containsExactly("CLAIMED");
    }

    @Test
    void an_unknown_act_or_no_task_at_all_is_refused_as_a_whole() {
        assertThat(office.as("handler1")
                        .post("/api/tasks/bulk", Map.of("action", "complete", "ids", List.of(mine)))
                        .refused(422))
                .isEqualTo("unknown_action");
        assertThat(office.as("handler1")
                        .post("/api/tasks/bulk", Map.of("action", "claim", "ids", List.of()))
                        .refused(422))
                .isEqualTo("bad_number_of_tasks");
    }

    private String file() {
        return office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("caseNo")
                .asString();
    }

    private String given(String caseNo, String username) {
        var id = office.task(caseNo, "userTask_reviewApplication").path("id").asString();
        office.as("director1")
                .post("/api/tasks/{id}/assign", Map.of("username", username, "reason", "分工"), id)
                .ok();
        return id;
    }

    private List<JsonNode> bulk(String username, String action, List<String> ids, Map<String, String> details) {
        var body = new HashMap<String, Object>(details);
        body.put("action", action);
        body.put("ids", ids);
        return office.as(username)
                .post("/api/tasks/bulk", body)
                .ok()
                .path("results")
                .valueStream()
                .toList();
    }
}
