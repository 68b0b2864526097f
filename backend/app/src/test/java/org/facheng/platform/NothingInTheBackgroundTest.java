package org.facheng.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** In tests, and in a command beside a server, no sweep runs that nobody called: two would meet at one case. */
@FachengTest
class NothingInTheBackgroundTest {

    @Autowired
    Collection<ScheduledTaskHolder> holders;

    @Test
    void no_task_is_ever_to_run() {
        assertThat(holders)
                .flatExtracting(ScheduledTaskHolder::getScheduledTasks)
                .extracting(ScheduledTask::nextExecution)
                .containsOnlyNulls();
    }
}
