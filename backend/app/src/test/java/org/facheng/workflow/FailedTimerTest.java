package org.facheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.SampleApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A timer that failed is tried again later and keeps the date of the law meanwhile. */
@FachengTest
class FailedTimerTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ManagementService management;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    LateTimers timers;

    private Office office;
    private Job timer;

    @BeforeEach
    void a_timer() {
        office = new Office(mvc);
        var caseNo = office.as("citizen1")
                .post("/api/portal/applications", SampleApplication.admissible())
                .ok()
                .path("caseNo")
                .asString();
        var caseId = jdbc.queryForObject("SELECT id FROM cf_case WHERE case_no = ?", String.class, caseNo);
        var instances =
                engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId)
                        .list()
                        .stream()
                        .map(Execution::getProcessInstanceId)
                        .collect(Collectors.toSet());
        timer = management
                .createJobQuery()
                .processInstanceIds(instances)
                .timers()
                .list()
                .get(0);
    }

    @Test
    void it_keeps_its_due_date_and_waits_for_its_next_try() {
        fails(new IllegalStateException("不成"));
        assertThat(now().getDuedate()).isEqualTo(timer.getDuedate());
        assertThat(now().getRetries()).isEqualTo(2);
        assertThat(waits()).isTrue();
        assertThat(office.differences()).isZero();
    }

    @Test
    void it_is_never_given_up_and_waits_an_hour_in_the_end() {
        for (int tries = 0; tries < 5; tries++) {
            fails(new IllegalStateException("不成"));
            assertThat(now().getRetries()).isPositive();
        }
        assertThat(jdbc.queryForObject(
                        "SELECT LOCK_EXP_TIME_ > NOW() + INTERVAL 50 MINUTE FROM ACT_RU_JOB WHERE ID_ = ?",
                        Boolean.class,
                        timer.getId()))
                .isTrue();
    }

    @Test
    void one_that_was_given_up_before_is_tried_again() {
        jdbc.update("UPDATE ACT_RU_JOB SET RETRIES_ = 0 WHERE ID_ = ?", timer.getId());
        timers.tryAgain();
        assertThat(now().getRetries()).isEqualTo(1);
    }

    @Test
    void where_somebody_else_was_faster_no_try_is_used_up() {
        fails(new OptimisticLockingException("moved meanwhile"));
        assertThat(now().getDuedate()).isEqualTo(timer.getDuedate());
        assertThat(now().getRetries()).isEqualTo(3);
        assertThat(office.differences()).isZero();
    }

    private void fails(RuntimeException failure) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(new FailedTimer(timer.getId(), failure));
    }

    private Job now() {
        return management.createJobQuery().jobId(timer.getId()).singleResult();
    }

    /** Nobody takes a job that is locked. */
    private boolean waits() {
        return jdbc.queryForObject(
                "SELECT LOCK_OWNER_ IS NOT NULL AND LOCK_EXP_TIME_ > NOW() FROM ACT_RU_JOB WHERE ID_ = ?",
                Boolean.class,
                timer.getId());
    }
}
