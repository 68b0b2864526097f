package org.facheng.audit;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows whether the database itself guards the journal. Without the guard the journal still works, so it stays up. */
@Component
class JournalHealthIndicator implements HealthIndicator {

    private final JournalGuard guard;

    JournalHealthIndicator(JournalGuard guard) {
        this.guard = guard;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("guard", guard.inPlace() ? "in place" : JournalGuard.REMEDY)
                .build();
    }
}
