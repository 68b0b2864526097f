package org.facheng.audit;

import jakarta.annotation.PreDestroy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals while the product serves, and once more when it stops. */
@Component
@ConditionalOnBooleanProperty("facheng.background")
class SealingSchedule {

    private final Sealing sealing;

    SealingSchedule(Sealing sealing) {
        this.sealing = sealing;
    }

    @Scheduled(initialDelayString = "${facheng.seal-every:30s}", fixedDelayString = "${facheng.seal-every:30s}")
    @PreDestroy
    void seal() {
        sealing.seal();
    }
}
