package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facheng.casefile.Cases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(PassedLimits.class);
    private static final int BATCH = 200;

    private final LedgerMapper ledger;
    private final ClockProjection projection;
    private final ClockFolding folding;
    private final FactRecorder facts;
    private final TimeLimits limits;
    private final Cases cases;
    private final ClockJournal journal;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PassedLimits(
            LedgerMapper ledger,
            ClockProjection projection,
            ClockFolding folding,
            FactRecorder facts,
            TimeLimits limits,
            Cases cases,
            ClockJournal journal,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.ledger = ledger;
        this.projection = projection;
        this.folding = folding;
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

    /** Each clock is taken up once in a run: one that can't be recorded, or has nothing to record, keeps no other waiting. */
    int all() {
        int recorded = 0;
        var seen = new ArrayList<String>();
        for (var batch = ledger.passed(today(), null, seen, BATCH);
                !batch.isEmpty();
                batch = ledger.passed(today(), null, seen, BATCH)) {
            for (var deadline : batch) {
                seen.add(deadline.id());
                recorded += recorded(deadline) ? 1 : 0;
            }
        }
        return recorded;
    }

    private boolean recorded(Deadline deadline) {
        try {
            return transaction.execute(status -> {
                cases.lock(deadline.caseId());
                projection.bringUp(deadline.caseId());
                return ledger.byId(deadline.id())
                        .filter(Deadline::running)
                        .map(this::record)
                        .orElse(false);
            });
        } catch (RuntimeException e) {
            LOG.error(
                    "The limit {} of case {} has passed and can't be recorded", deadline.rule(), deadline.caseId(), e);
            return false;
        }
    }

    /** In the caller's transaction. */
    void ofCase(String caseId) {
        projection.bringUp(caseId);
        ledger.passed(today(), caseId, List.of(), BATCH).forEach(this::record);
    }

    void miss(Deadline deadline) {
        projection.happened(LedgerEvent.Kind.MISSED, deadline, Particulars.lastDay(deadline.due()));
        events.publishEvent(new LimitPassed(deadline, true));
        var consequence = limits.of(deadline).expiryFact();
        if (consequence != null) {
            facts.recordConsequence(deadline, consequence);
        } else {
            facts.renewConsequence(deadline);
        }
    }

    /** Whether there was something to record. */
    private boolean record(Deadline deadline) {
        if (deadline.due().isBefore(today())) {
            ledger.warned(deadline.id(), clock.instant(), null, today());
            miss(deadline);
            return true;
        }
        // It may have been extended since it was found.
        var limit = limits.of(deadline);
        var warnOn = folding.warnOn(limit, deadline);
        boolean inWarning = warnOn != null && !warnOn.isAfter(today());
        var again = folding.warnAgain(limit, deadline, today());
        if (inWarning && ledger.warned(deadline.id(), clock.instant(), again, today()) == 1) {
            journal.warned(limit, deadline, () -> projection.clocks(deadline.caseId()));
            events.publishEvent(new LimitPassed(deadline, false));
            return true;
        }
        return false;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
