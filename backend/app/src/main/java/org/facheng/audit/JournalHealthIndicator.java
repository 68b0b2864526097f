package org.facheng.audit;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Shows whether the database itself guards the journal, and whether it is sealed. Without the guard the journal still works, so it stays up;
 * what is not sealed could be changed unseen, so where sealing fails it is down.
 */
@Component
class JournalHealthIndicator implements HealthIndicator {

    private final JournalGuard guard;
    private final Sealing sealing;

    JournalHealthIndicator(JournalGuard guard, Sealing sealing) {
        this.sealing = sealing;
        this.guard = guard;
    }

    @Override
    public Health health() {
        var failing = sealing.failingSince();
        var health = failing.isPresent() ? Health.down() : Health.up();
        health.withDetail("guard", guard.inPlace() ? "in place" : JournalGuard.REMEDY);
        failing.ifPresent(since -> health.withDetail("sealing fails since", since));
        if (failing.isEmpty()) {
            sealing.lastSealedAt().ifPresent(at -> health.withDetail("last seal", at));
        }
        return health.build();
    }
}
