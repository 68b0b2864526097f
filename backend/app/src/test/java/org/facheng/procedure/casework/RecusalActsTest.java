package org.facheng.procedure.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.facheng.procedure.Application;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** 回避: decided by some, reported by oneself, told to whoever is concerned, with every task it moves. */
@FachengTest
class RecusalActsTest {

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
    void somebody_recused_is_told_why() {
        recuse(holder);
        var refused = office.as(holder).get("/api/tasks/{id}", id());
        assertThat(refused.refused(403)).isEqualTo("recused");
        assertThat(refused.body().path("detail").asString()).contains("与本案有利害关系", "系申请人邻居");
    }

    @Test
    void whoever_has_a_conflict_reports_it_and_somebody_else_decides() {
        var report = Map.of("form", Map.of("ground", "interest", "reason", "系申请人邻居"));
        var file = office.as(holder)
                .post("/api/cases/{caseNo}/actions/report-conflict", report, caseNo)
                .ok();
        assertThat(file.path("recusals")).isEmpty();
        assertThat(office.file(caseNo).path("conflicts").path(0).path("ground").asString())
                .contains("与本案有利害关系", "系申请人邻居");
        assertThat(office.as(holder)
                        .post("/api/cases/{caseNo}/actions/recuse", recusal(holder), caseNo)
                        .refused(403))
                .isEqualTo("forbidden");
        recuse(holder);
        assertThat(office.file(caseNo).path("conflicts")).isEmpty();
        assertThat(office.file(caseNo).path("recusals").path(0).path("ground").asString())
                .contains("与本案有利害关系", "系申请人邻居");
    }

    @Test
    void who_was_recused_is_read_by_name() {
        recuse(holder);
        var answers = office.as("director1")
                .get("/api/cases/{caseNo}/answers", caseNo)
                .ok();
        assertThat(answers.toString())
                .contains(task.path("assignee").path("displayName").asString())
                .doesNotContain(holder);
    }

    @Test
    void whatever_is_moved_by_a_recusal_is_in_the_journal() {
        recuse(holder);
        var timeline = office.as("director1")
                .get("/api/cases/{caseNo}/timeline", caseNo)
                .ok();
        assertThat(timeline.valueStream()
                        .filter(line -> line.path("action").asString().equals("task.reassigned"))
                        .map(line -> line.path("text").asString()))
                .anyMatch(text -> text.contains(task.path("name").asString()));
    }

    private void recuse(String username) {
        office.as("director1")
                .post("/api/cases/{caseNo}/actions/recuse", recusal(username), caseNo)
                .ok();
    }

    private static Map<String, Object> recusal(String username) {
        return Map.of("form", Map.of("username", username, "ground", "interest", "reason", "系申请人邻居"));
    }

    private String id() {
        return task.path("id").asString();
    }
}
