package org.facheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.facheng.platform.TimeMachine;
import org.facheng.procedure.Application;
import org.facheng.procedure.TaskOpened;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What the law says happens on a day happens, however long something on this machine stands in its way. */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest
class StubbornFailureTest {

    private static final String REVIEW = "userTask_reviewApplication";
    private static final Instant MIDNIGHT = Instant.parse("2026-02-27T00:00:00+08:00");
    private static final int MORE_THAN_THE_RETRIES = 7;

    @TestConfiguration
    static class FullDisk {

        private boolean full;

        @EventListener
        void opened(TaskOpened event) {
            if (full && event.key().equals("userTask_chooseTrack")) {
                throw new IllegalStateException("No space left on device");
            }
        }
    }

    @Autowired
    MockMvc mvc;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JobExecutor executor;

    @Autowired
    JobExecutorLifecycle background;

    @Autowired
    TimeMachine clock;

    @Autowired
    FullDisk disk;

    private Office office;
    private String caseNo;
    private JsonNode review;

    @BeforeEach
    void an_application_of_the_12th_of_february_and_a_full_disk() {
        office = new Office(mvc);
        office.clockTo("2026-02-12T09:00:00+08:00");
        caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible("2026-01-26", "2026-01-28"))
                .ok()
                .path("caseNo")
                .asString();
        review = office.task(caseNo, REVIEW);
        disk.full = true;
    }

    @Test
    void an_application_is_deemed_accepted_on_its_day_though_that_failed_all_night() {
        var now = MIDNIGHT;
        for (int tries = 0; tries < MORE_THAN_THE_RETRIES; tries++) {
            clock.set(now);
            assertThat(executed()).as("try %d", tries).isPositive();
            assertThat(executed()).as("it waits").isZero();
            now = now.plus(Duration.ofMinutes(61));
        }
        assertThat(office.openTaskKeys(caseNo)).containsExactly(REVIEW);
        assertThat(background.health().getStatus().getCode()).isEqualTo("DOWN");
        assertThat(incidents()).containsExactly("TIMER_FAILED");

        disk.full = false;
        clock.set(now);
        assertThat(executed()).isPositive();
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_chooseTrack");
        assertThat(office.deadline(caseNo, "decide-ordinary").path("startedOn").asString())
                .isEqualTo("2026-02-26");
        assertThat(background.health().getStatus().getCode()).isEqualTo("UP");
        assertThat(incidents()).isEmpty();
    }

    @Test
    void what_is_due_and_fails_lets_nobody_act_as_if_it_were_not() {
        clock.set(MIDNIGHT.plusSeconds(1));
        assertThat(admit()).isEqualTo("due_first");
        assertThat(office.openTaskKeys(caseNo)).containsExactly(REVIEW);

        disk.full = false;
        assertThat(admit()).isEqualTo("task_done");
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_chooseTrack");
    }

    private String admit() {
        return office.complete(review, "ADMIT", Map.of()).refused(409);
    }

    /** One round of the executor, to its end; how many jobs it took. */
    private int executed() {
        var taken = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired().execute(new AcquireJobsCmd(executor)).getJobIdBatches().stream()
                        .flatMap(List::stream)
                        .toList();
        taken.forEach(this::execute);
        return taken.size();
    }

    private void execute(String job) {
        try {
            engine.getManagementService().executeJob(job);
        } catch (RuntimeException failed) {
            assertThat(disk.full).isTrue();
        }
    }

    private List<String> incidents() {
        return office.as("supervisor1")
                .post("/api/supervision/recount", Map.of())
                .ok()
                .path("incidents")
                .valueStream()
                .filter(incident -> incident.path("there").asBoolean()
                        && incident.path("caseNo").asString().equals(caseNo))
                .map(incident -> incident.path("what").asString())
                .toList();
    }
}
