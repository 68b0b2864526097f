package org.facheng.recheck;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.facheng.procedure.EngineTimers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;

/**
 * Counts all dates again when the hour named for it has passed and it was not yet done: also after a night the server was down, and on
 * whatever day the time machine shows. Of several servers on one database one does it.
 */
@Component
class NightlyRecount {

    private final Recounts recounts;
    private final RecheckMapper book;
    private final EngineTimers timers;
    private final CronExpression when;
    private final Clock clock;

    NightlyRecount(
            Recounts recounts,
            RecheckMapper book,
            EngineTimers timers,
            @Value("${facheng.recount-cron}") String when,
            Clock clock) {
        this.recounts = recounts;
        this.book = book;
        this.timers = timers;
        this.when = CronExpression.parse(when);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void look() {
        if (due()) {
            timers.tryAgain();
            recounts.runIf(this::due);
        }
    }

    private boolean due() {
        var now = ZonedDateTime.now(clock);
        return book.lastRun()
                .map(run -> when.next(run.finishedAt().atZone(clock.getZone())))
                .map(next -> !next.isAfter(now))
                .orElse(true);
    }
}
