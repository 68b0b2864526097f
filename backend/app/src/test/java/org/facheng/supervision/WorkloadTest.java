package org.facheng.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.procedure.Application;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** How much everybody has to do is what stands in the inboxes, by person, and what nobody has taken by group. */
@FachengTest
class WorkloadTest {

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void at_work() {
        office = new Office(mvc);
    }

    @Test
    void a_task_moves_from_open_to_soon_to_overdue() {
        var caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("caseNo")
                .asString();
        office.complete(caseNo, "userTask_reviewApplication", "ADMIT", Map.of());
        var task = office.task(caseNo, "userTask_chooseTrack");
        var handler = Office.performer(task);
        var due = LocalDate.parse(task.path("due").asString());
        var other = "handler2".equals(handler) ? "handler3" : "handler2";
        office.clockTo(due);
        assertThat(freedByGiving(task, handler, other)).isEqualTo(new Load(1, 1, 0));
        office.clockTo(due.plusDays(1));
        assertThat(freedByGiving(task, other, handler)).isEqualTo(new Load(1, 0, 1));
    }

    /** How much less somebody has once a task is somebody else's, whatever other cases give him the same day. */
    private Load freedByGiving(JsonNode task, String from, String to) {
        var before = of(from);
        office.as("director1")
                .post(
                        "/api/tasks/{id}/assign",
                        Map.of("username", to, "reason", "分工"),
                        task.path("id").asString())
                .ok();
        var after = of(from);
        return new Load(before.open - after.open, before.soon - after.soon, before.overdue - after.overdue);
    }

    private record Load(int open, int soon, int overdue) {}

    @Test
    void it_adds_up_to_what_the_inbox_of_the_body_holds() {
        office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok();
        var open = workload("director1")
                .valueStream()
                .mapToInt(row -> row.path("open").asInt())
                .sum();
        assertThat(open)
                .isPositive()
                .isEqualTo(office.as("director1")
                        .get("/api/inbox?view=all")
                        .ok()
                        .at("/counts/all")
                        .asInt());
    }

    @Test
    void another_body_reads_its_own_people_only() {
        office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok();
        assertThat(workload("director11").valueStream().map(row -> row.at("/person/username")
                        .asString("")))
                .doesNotContain("handler1", "handler2", "handler3");
    }

    private Load of(String username) {
        return workload("supervisor1")
                .valueStream()
                .filter(row -> row.at("/person/username").asString("").equals(username))
                .filter(row -> row.path("roleName").asString().equals("承办人"))
                .findFirst()
                .map(row -> new Load(
                        row.path("open").asInt(),
                        row.path("soon").asInt(),
                        row.path("overdue").asInt()))
                .orElse(new Load(0, 0, 0));
    }

    private JsonNode workload(String reader) {
        return office.as(reader).get("/api/supervision/workload").ok().path("rows");
    }
}
