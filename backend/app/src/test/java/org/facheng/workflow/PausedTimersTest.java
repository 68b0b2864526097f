package org.facheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** While the time machine does what is due, the executor takes nothing: two would work on one timer, and one of them fail loudly. */
@FachengTest
class PausedTimersTest {

    @Autowired
    JobExecutor executor;

    @Autowired
    JobExecutorLifecycle background;

    @Test
    void the_executor_stands_still_meanwhile_and_goes_on_afterwards() {
        executor.start();
        try {
            background.pausedWhile(() -> {
                assertThat(executor.isActive()).isFalse();
                assertThat(background.health().getStatus().getCode()).isEqualTo("UP");
            });
            assertThat(executor.isActive()).isTrue();
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void where_nothing_runs_in_the_background_nothing_is_started() {
        background.pausedWhile(() -> {});
        assertThat(executor.isActive()).isFalse();
    }
}
