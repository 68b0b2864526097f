package org.facheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.facheng.procedure.EngineTimers;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.SampleApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A case may end in the very step that moved one of its timers, as where one of two applicants' clocks is cancelled by its end. */
@FachengTest
class MovedTimerTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ProcessEngine engine;

    @Autowired
    EngineTimers timers;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_timer_is_moved_and_ended_in_one_step() {
        var caseNo = new Office(mvc)
                .as("citizen1")
                .post("/api/portal/applications", SampleApplication.admissible())
                .ok()
                .path("caseNo")
                .asString();
        var caseId = jdbc.queryForObject("SELECT id FROM cf_case WHERE case_no = ?", String.class, caseNo);
        var runtime = engine.getRuntimeService();
        var whole = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .rootProcessInstances()
                .singleResult();

        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(step -> {
                    timers.project(caseId, "acceptance-review", Instant.parse("2027-01-04T16:00:00Z"));
                    runtime.deleteProcessInstance(whole.getId(), "ended");
                    return null;
                });

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId)
                        .count())
                .isZero();
    }
}
