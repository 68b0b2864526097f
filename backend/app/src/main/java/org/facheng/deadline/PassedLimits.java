package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Warning points and last days that have passed and are not yet recorded. Never "is it today?": after any downtime the next run catches
 * up, and two runs at once record a thing once.
 */
@Component
class PassedLimits {

    private static final int BATCH = 200;

    private final LedgerMapper ledger;
    private final ClockProjection projection;
    private final FactRecorder facts;
    private final TimeLimits limits;
    private final Cases cases;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PassedLimits(
            LedgerMapper ledger,
            ClockProjection projection,
            FactRecorder facts,
            TimeLimits limits,
            Cases cases,
            Journal journal,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.ledger = ledger;
        this.projection = projection;
        this.facts = facts;
        this.limits = limits;
        this.cases = cases;
        this.journal = journal;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${facheng.sweep-interval:PT1M}", initialDelayString = "${facheng.sweep-delay:PT20S}")
    void sweep() {
        all();
    }

    int all() {
        int recorded = 0;
        for (var batch = ledger.passed(today(), null, BATCH);
                !batch.isEmpty();
                batch = ledger.passed(today(), null, BATCH)) {
            for (var deadline : batch) {
                transaction.executeWithoutResult(status -> {
                    cases.lock(deadline.caseId());
                    ledger.byId(deadline.id()).filter(Deadline::running).ifPresent(this::record);
                });
                recorded++;
            }
        }
        return recorded;
    }

    /** In the caller's transaction. */
    void ofCase(String caseId) {
        ledger.passed(today(), caseId, BATCH).forEach(this::record);
    }

    void miss(Deadline deadline) {
        projection.happened(LedgerEvent.Kind.MISSED, deadline, LedgerEvent.What.lastDay(deadline.due()));
        events.publishEvent(new LimitPassed(deadline, true));
        var consequence = limits.byRule(deadline.rule(), deadline.startedOn()).expiryFact();
        if (consequence != null) {
            facts.recordConsequence(deadline, consequence);
        }
    }

    private void record(Deadline deadline) {
        if (deadline.due().isBefore(today())) {
            ledger.warned(deadline.id(), clock.instant());
            miss(deadline);
        } else if (ledger.warned(deadline.id(), clock.instant()) == 1) {
            var limit = limits.byRule(deadline.rule(), deadline.startedOn());
            journal.append(
                    Act.of(deadline.caseId(), Actor.SYSTEM, "deadline.warned", DeadlineTexts.warned(limit, deadline))
                            .on(limit.citation()));
            events.publishEvent(new LimitPassed(deadline, false));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
