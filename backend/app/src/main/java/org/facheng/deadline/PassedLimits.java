package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
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
    private final Journal journal;
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
            Journal journal,
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

    int all() {
        int recorded = 0;
        var failed = new ArrayList<String>();
        for (var batch = ledger.passed(today(), null, failed, BATCH);
                !batch.isEmpty();
                batch = ledger.passed(today(), null, failed, BATCH)) {
            for (var deadline : batch) {
                recorded += recorded(deadline, failed);
            }
        }
        return recorded;
    }

    /** One case that can't be recorded keeps no other from being recorded. */
    private int recorded(Deadline deadline, List<String> failed) {
        try {
            transaction.executeWithoutResult(status -> {
                cases.lock(deadline.caseId());
                projection.bringUp(deadline.caseId());
                ledger.byId(deadline.id()).filter(Deadline::running).ifPresent(this::record);
            });
            return 1;
        } catch (RuntimeException e) {
            LOG.error(
                    "The limit {} of case {} has passed and can't be recorded", deadline.rule(), deadline.caseId(), e);
            failed.add(deadline.id());
            return 0;
        }
    }

    /** In the caller's transaction. */
    void ofCase(String caseId) {
        projection.bringUp(caseId);
        ledger.passed(today(), caseId, List.of(), BATCH).forEach(this::record);
    }

    void miss(Deadline deadline) {
        projection.happened(LedgerEvent.Kind.MISSED, deadline, LedgerEvent.What.lastDay(deadline.due()));
        events.publishEvent(new LimitPassed(deadline, true));
        var consequence = limits.byRule(deadline.rule(), deadline.startedOn()).expiryFact();
        if (consequence != null) {
            facts.recordConsequence(deadline, consequence);
        } else {
            facts.renewConsequence(deadline);
        }
    }

    private void record(Deadline deadline) {
        if (deadline.due().isBefore(today())) {
            ledger.warned(deadline.id(), clock.instant(), null, today());
            miss(deadline);
            return;
        }
        // It may have been extended since it was found.
        var limit = limits.byRule(deadline.rule(), deadline.startedOn());
        var warnOn = folding.warnOn(limit, deadline);
        boolean inWarning = warnOn != null && !warnOn.isAfter(today());
        var again = folding.warnAgain(limit, deadline, today());
        if (inWarning && ledger.warned(deadline.id(), clock.instant(), again, today()) == 1) {
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
