package org.facheng.platform;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets the keys of requests so old that nobody sends them a second time. */
@Component
class IdempotencySweep {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int BATCH = 500;

    private final IdempotencyMapper answers;
    private final Clock clock;

    IdempotencySweep(IdempotencyMapper answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void sweep() {
        int forgotten;
        do {
            forgotten = answers.forget(clock.instant().minus(KEPT), BATCH);
        } while (forgotten == BATCH);
    }
}
