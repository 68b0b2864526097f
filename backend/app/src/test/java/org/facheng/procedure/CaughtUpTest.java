package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A server that stood still while a review ran out: filed on 12 February 2026 it ends with the 26th. Nothing runs in the background here. */
@FachengTest
class CaughtUpTest {

    private static final String REVIEW = "userTask_reviewApplication";
    private static final String AFTERWARDS = "userTask_chooseTrack";

    @Autowired
    MockMvc mvc;

    @Autowired
    TimeMachine clock;

    @Autowired
    PassingTime passingTime;

    @Autowired
    EngineTimers timers;

    @Autowired
    JdbcTemplate jdbc;

    private Office office;
    private String caseNo;

    @BeforeEach
    void an_application_whose_review_ran_out_meanwhile() {
        office = new Office(mvc);
        office.clockTo("2026-02-12T09:00:00+08:00");
        caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible("2026-01-26", "2026-01-28"))
                .ok()
                .path("caseNo")
                .asString();
        clock.set(Instant.parse("2026-02-27T00:00:01+08:00"));
        assertThat(office.openTaskKeys(caseNo)).containsExactly(REVIEW);
    }

    @Test
    void a_start_does_what_fell_due_and_records_what_was_missed() {
        started(true);
        assertThat(office.openTaskKeys(caseNo)).containsExactly(AFTERWARDS);
        assertThat(office.deadline(caseNo, "acceptance-review").path("state").asString())
                .isEqualTo("missed");
    }

    @Test
    void a_timer_that_had_failed_to_the_end_is_tried_again() {
        jdbc.update(
                """
            UPDATE ACT_RU_JOB SET RETRIES_ = 0 WHERE PROCESS_INSTANCE_ID_ IN (
              SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = (SELECT id FROM cf_case WHERE case_no = ?))""",
                caseNo);
        started(true);
        assertThat(office.openTaskKeys(caseNo)).containsExactly(AFTERWARDS);
    }

    @Test
    void where_nothing_runs_in_the_background_a_start_leaves_it() {
        started(false);
        assertThat(office.openTaskKeys(caseNo)).containsExactly(REVIEW);
    }

    @Test
    void it_comes_before_the_server_takes_calls() {
        assertThat(started(false).getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }

    private CaughtUp started(boolean background) {
        var caughtUp = new CaughtUp(passingTime, timers, background);
        caughtUp.start();
        assertThat(caughtUp.isRunning()).isTrue();
        caughtUp.stop();
        assertThat(caughtUp.isRunning()).isFalse();
        return caughtUp;
    }
}
