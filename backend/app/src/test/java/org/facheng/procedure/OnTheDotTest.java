package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/**
 * What happens by itself when a limit has run out comes before what a person does a second later, whether or not the timer has run by then.
 * Filed on 12 February 2026 the review ends with the 26th; nothing runs in the background here.
 */
@FachengTest
class OnTheDotTest {

    private static final String REVIEW = "userTask_reviewApplication";
    private static final String APPROVE = "userTask_approveRefusal";
    private static final Map<String, Object> REFUSAL =
            Map.of("reasons", "申请人与该行为没有利害关系，理由如下。", "unmet", List.of("第二项"), "priorReconsideration", false);

    @Autowired
    MockMvc mvc;

    @Autowired
    TimeMachine clock;

    private Office office;
    private String caseNo;

    @BeforeEach
    void an_application() {
        office = new Office(mvc);
        office.clockTo("2026-02-12T09:00:00+08:00");
        caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible("2026-01-26", "2026-01-28"))
                .ok()
                .path("caseNo")
                .asString();
    }

    @ParameterizedTest
    @CsvSource({"ADMIT", "REFUSE"})
    void a_review_a_second_late_is_no_review(String outcome) {
        var review = office.task(caseNo, REVIEW);
        aSecondLate();
        assertTooLate(review, outcome, outcome.equals("REFUSE") ? REFUSAL : Map.of());
    }

    @Test
    void a_refusal_approved_a_second_late_is_no_refusal() {
        office.complete(caseNo, REVIEW, "REFUSE", REFUSAL).ok();
        var approval = office.task(caseNo, APPROVE);
        aSecondLate();
        assertTooLate(approval, "APPROVE", Map.of("opinion", "同意"));
    }

    /** The clock ticks on while the machine works, so that a second would be over on a busy one. */
    @Test
    void an_act_of_the_last_minute_counts() {
        var review = office.task(caseNo, REVIEW);
        clock.set(Instant.parse("2026-02-26T23:59:10+08:00"));
        office.complete(review, "ADMIT", Map.of()).ok();
        assertThat(office.deadline(caseNo, "acceptance-review").path("state").asString())
                .isEqualTo("met");
    }

    @Test
    void an_act_at_the_case_meets_it_as_time_has_left_it() {
        aSecondLate();
        office.as("director1")
                .post(
                        "/api/cases/{caseNo}/actions/recuse",
                        Map.of("form", Map.of("username", "handler2", "ground", "interest", "reason", "近亲属")),
                        caseNo)
                .ok();
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_chooseTrack");
    }

    private void aSecondLate() {
        clock.set(Instant.parse("2026-02-27T00:00:01+08:00"));
    }

    private void assertTooLate(JsonNode task, String outcome, Map<String, ?> form) {
        assertThat(office.complete(task, outcome, form).refused(409)).isEqualTo("task_done");
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_chooseTrack");
        assertThat(office.deadline(caseNo, "acceptance-review").path("state").asString())
                .isEqualTo("missed");
        assertThat(office.deadline(caseNo, "decide-ordinary").path("startedOn").asString())
                .isEqualTo("2026-02-26");
    }
}
