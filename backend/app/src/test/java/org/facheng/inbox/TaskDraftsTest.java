package org.facheng.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.procedure.Application;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What was typed in a task and not sent is its author's own. */
@FachengTest
class TaskDraftsTest {

    private static final String REVIEW = "userTask_reviewApplication";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    private Office office;
    private String caseNo;
    private String id;
    private String author;
    private String next;

    @BeforeEach
    void what_the_holder_of_a_task_has_typed() {
        office = new Office(mvc);
        caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("caseNo")
                .asString();
        var task = office.task(caseNo, REVIEW);
        id = task.path("id").asString();
        author = Office.performer(task);
        next = "handler1".equals(author) ? "handler2" : "handler1";
        type(author, "初稿").ok();
    }

    @Test
    void it_is_read_by_nobody_but_its_author() {
        assertThat(read(author).at("/data/remarks").asString()).isEqualTo("初稿");
        assertThat(read("director1").toString()).doesNotContain("初稿");
        assertThat(assign(next).toString()).doesNotContain("初稿");
        assertThat(read(next).toString()).doesNotContain("初稿");
    }

    @Test
    void it_waits_for_its_author_whatever_others_type_meanwhile() {
        assign(next);
        type(next, "另写").ok();
        assertThat(read(next).at("/data/remarks").asString()).isEqualTo("另写");
        assertThat(read(author).at("/data/remarks").asString()).isEqualTo("初稿");
        assign(author);
        assertThat(read(author).at("/data/remarks").asString()).isEqualTo("初稿");
    }

    @Test
    void who_keeps_out_of_the_case_reads_not_even_the_own_one_and_leaves_nothing_to_the_next() {
        var recusal = Map.of("form", Map.of("username", author, "ground", "interest", "reason", "系申请人邻居"));
        office.as("director1")
                .post("/api/cases/{caseNo}/actions/recuse", recusal, caseNo)
                .ok();
        assertThat(office.as(author).get("/api/tasks/{id}", id).refused(403)).isEqualTo("recused");
        assertThat(read(Office.performer(office.task(caseNo, REVIEW))).toString())
                .doesNotContain("初稿");
    }

    @Test
    void nothing_of_it_is_left_when_the_task_is_done() {
        assign(next);
        office.as(next)
                .post("/api/tasks/{id}/complete", Map.of("outcome", "ADMIT", "form", Map.of("remarks", "符合")), id)
                .ok();
        assertThat(kept()).isZero();
    }

    @Test
    void nothing_of_it_is_left_when_the_procedure_overtakes_the_task() {
        assertThat(kept()).isOne();
        office.clockTo(LocalDate.now().plusDays(30));
        assertThat(office.openTaskKeys(caseNo)).doesNotContain(REVIEW);
        assertThat(kept()).isZero();
    }

    private int kept() {
        return database.queryForObject("SELECT COUNT(*) FROM ib_draft WHERE item_id = ?", Integer.class, id);
    }

    private ApiUser.Answer type(String username, String remarks) {
        var body = Map.of("data", Map.of("remarks", remarks));
        return office.as(username).put("/api/tasks/{id}/draft", body, null, id);
    }

    private JsonNode read(String username) {
        return office.as(username).get("/api/tasks/{id}", id).ok();
    }

    private JsonNode assign(String username) {
        return office.as("director1")
                .post("/api/tasks/{id}/assign", Map.of("username", username, "reason", "分工"), id)
                .ok();
    }
}
