package org.facheng.deadline;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fails the transaction of a case, as a server that ends does. */
@TestConfiguration
class Interruption {

    private volatile String caseId;

    @Autowired
    private JdbcTemplate jdbc;

    void of(String caseNo) {
        caseId = jdbc.queryForObject("SELECT id FROM cf_case WHERE case_no = ?", String.class, caseNo);
    }

    void over() {
        caseId = null;
    }

    @EventListener
    void moved(DueDatesMoved event) {
        if (event.deadlines().stream().anyMatch(clock -> clock.caseId().equals(caseId))) {
            throw new IllegalStateException("interrupted");
        }
    }
}
