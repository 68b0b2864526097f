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
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A task set aside: whose it is and until when it must be done stay as they are. */
@FachengTest
class TaskHoldTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 16);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;
    private String holder;

    @BeforeEach
    void a_task_with_a_week_to_go() {
        office = new Office(mvc);
        office.clockTo(FILED);
        caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("caseNo")
                .asString();
        holder = Office.performer(task());
        assertThat(task().path("due").asString()).isEqualTo(LAST_DAY.toString());
    }

    @Test
    void it_is_shown_as_set_aside_and_keeps_its_holder_and_its_last_day() {
        var before = task();
        hold(holder, Map.of("reason", "等待申请人来电")).ok();
        var held = task();
        assertThat(held.path("state").asString()).isEqualTo("HELD");
        assertThat(held.path("held").path("reason").asString()).isEqualTo("等待申请人来电");
        assertThat(held.path("assignee")).isEqualTo(before.path("assignee"));
        assertThat(held.path("due")).isEqualTo(before.path("due"));
        assertThat(found("HELD")).isTrue();
        assertThat(found("CLAIMED")).isFalse();
        var journal = office.as("director1").get("/api/cases/{caseNo}/timeline", caseNo);
        assertThat(journal.body().toString()).contains("搁置任务").contains("：等待申请人来电");
    }

    @Test
    void it_comes_back_on_the_day_chosen() {
        hold(holder, Map.of("reason", "等待材料", "until", FILED.plusDays(2))).ok();
        office.clockTo(FILED.plusDays(1));
        assertThat(found("HELD")).isTrue();
        office.clockTo(FILED.plusDays(2));
        assertThat(found("HELD")).isFalse();
        assertThat(task().path("state").asString()).isEqualTo("CLAIMED");
        assertThat(task().path("held").isNull()).isTrue();
    }

    @Test
    void it_comes_back_on_the_last_day_of_its_limit_whatever_was_chosen() {
        hold(holder, Map.of("reason", "等待材料", "until", LAST_DAY.plusDays(30))).ok();
        assertThat(task().path("held").path("until").asString()).isEqualTo(LAST_DAY.toString());
        office.clockTo(LAST_DAY);
        assertThat(found("CLAIMED")).isTrue();
        assertThat(hold(holder, Map.of("reason", "再等等")).refused(409)).isEqualTo("due_reached");
    }

    @Test
    void it_comes_back_when_taken_up_or_given_to_somebody_else() {
        hold(holder, Map.of("reason", "等待材料")).ok();
        act(holder, "take-up", Map.of()).ok();
        assertThat(found("CLAIMED")).isTrue();
        hold(holder, Map.of("reason", "等待材料")).ok();
        act("director1", "assign", Map.of("username", another(), "reason", "分工"))
                .ok();
        assertThat(found("CLAIMED")).isTrue();
    }

    @Test
    void a_task_set_aside_can_be_done() {
        hold(holder, Map.of("reason", "等待材料")).ok();
        office.complete(caseNo, "userTask_reviewApplication", "ADMIT", Map.of()).ok();
    }

    @Test
    void only_the_one_who_has_it_sets_it_aside_with_a_reason_and_a_day_to_come() {
        assertThat(hold(another(), Map.of("reason", "等待材料")).refused(409)).isEqualTo("task_taken");
        assertThat(hold(holder, Map.of()).refused(422)).isEqualTo("reason_missing");
        assertThat(hold(holder, Map.of("reason", "等待材料", "until", FILED)).refused(422))
                .isEqualTo("until_past");
        act(holder, "release", Map.of()).ok();
        assertThat(hold(holder, Map.of("reason", "等待材料")).refused(409)).isEqualTo("not_claimed");
    }

    private ApiUser.Answer hold(String username, Map<String, ?> body) {
        return act(username, "hold", body);
    }

    private ApiUser.Answer act(String username, String act, Map<String, ?> body) {
        return office.as(username)
                .post("/api/tasks/{id}/" + act, body, task().path("id").asString());
    }

    private boolean found(String state) {
        return !office.as("director1")
                .get("/api/inbox?view=all&state={state}&q={q}", state, caseNo)
                .ok()
                .path("items")
                .isEmpty();
    }

    private JsonNode task() {
        return office.task(caseNo, "userTask_reviewApplication");
    }

    private String another() {
        return "handler1".equals(holder) ? "handler2" : "handler1";
    }
}
