package org.facheng.inbox;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Who may write in a task and to whom it may be given. */
@FachengTest
class TaskRightsTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;
    private JsonNode task;
    private String holder;

    @BeforeEach
    void a_task_of_admissibility() {
        office = new Office(mvc);
        caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("caseNo")
                .asString();
        task = office.task(caseNo, "userTask_reviewApplication");
        holder = Office.performer(task);
    }

    @Test
    void a_draft_is_written_only_by_the_one_who_has_the_task() {
        assertThat(draft(another()).refused(409)).isEqualTo("task_taken");
        office.as(holder).post("/api/tasks/{id}/release", Map.of(), id()).ok();
        assertThat(draft(another()).refused(409)).isEqualTo("not_claimed");
        assertThat(draft("reviewer1").refused(403)).isEqualTo("not_eligible");
        office.as(another()).post("/api/tasks/{id}/claim", Map.of(), id()).ok();
        draft(another()).ok();
    }

    @Test
    void a_task_is_given_only_to_people_of_its_body_whose_accounts_are_open() {
        assertThat(assign("handler11").refused(422)).isEqualTo("not_eligible");
        assertThat(assign("registrar1").refused(422)).isEqualTo("not_eligible");
        assertThat(assign(another()).ok().path("assignee").path("username").asString())
                .isEqualTo(another());
    }

    private ApiUser.Answer draft(String username) {
        return office.as(username)
                .put("/api/tasks/{id}/draft", Map.of("data", Map.of("remarks", "草稿")), version(), id());
    }

    private ApiUser.Answer assign(String username) {
        return office.as("director1")
                .post("/api/tasks/{id}/assign", Map.of("username", username, "reason", "分工"), id());
    }

    private String version() {
        return "\""
                + office.task(caseNo, "userTask_reviewApplication")
                        .path("version")
                        .asInt() + "\"";
    }

    private String id() {
        return task.path("id").asString();
    }

    private String another() {
        return "handler1".equals(holder) ? "handler2" : "handler1";
    }
}
