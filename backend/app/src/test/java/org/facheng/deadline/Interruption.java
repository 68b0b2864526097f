package org.facheng.deadline;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;

/** Fails the transaction of a case, as a server that ends does. */
@TestConfiguration
class Interruption {

    volatile String caseId;

    @EventListener
    void moved(DueDatesMoved event) {
        if (event.deadlines().stream().anyMatch(clock -> clock.caseId().equals(caseId))) {
            throw new IllegalStateException("interrupted");
        }
    }
}
