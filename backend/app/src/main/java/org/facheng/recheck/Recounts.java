package org.facheng.recheck;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.facheng.platform.Ids;
import org.facheng.platform.Problems;
import org.facheng.recheck.Recount.Tally;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs recounts and keeps the book of incidents. Beside the snapshot it reads, each batch of incidents is written at once. */
@Service
class Recounts {

    private static final Logger log = LoggerFactory.getLogger(Recounts.class);
    private static final int BATCH = 100;

    private final Recount recount;
    private final Snapshot snapshot;
    private final RecheckMapper book;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();

    Recounts(
            Recount recount,
            Snapshot snapshot,
            RecheckMapper book,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.recount = recount;
        this.snapshot = snapshot;
        this.book = book;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * @param askedBy id of the person, or null for the nightly one
     * @throws org.facheng.platform.ProblemException 409 {@code recount_running}
     */
    RecountRun run(String askedBy) {
        if (!running.compareAndSet(false, true)) {
            throw Problems.conflict("recount_running", "正在复核全部期限，请稍后查看结果。", "All dates are being counted again.");
        }
        try {
            var run = new Running(askedBy);
            snapshot.read(run::count);
            return run.finish();
        } finally {
            running.set(false);
        }
    }

    private final class Running {

        private final String id = Ids.newId();
        private final Instant startedAt = clock.instant();
        private final String askedBy;
        private final List<Incident> waiting = new ArrayList<>();
        private Tally tally;
        private long differences;

        Running(String askedBy) {
            this.askedBy = askedBy;
        }

        void count() {
            tally = recount.run(this::differs);
            write();
        }

        private void differs(Difference difference) {
            var finding = difference.finding();
            differences++;
            waiting.add(new Incident(
                    Ids.newId(),
                    difference.caseId() == null ? "" : difference.caseId(),
                    difference.caseNo(),
                    difference.unitId(),
                    finding.subject(),
                    finding.what().name(),
                    finding.name(),
                    finding.expected(),
                    finding.found(),
                    startedAt,
                    startedAt,
                    null));
            if (waiting.size() == BATCH) {
                write();
            }
        }

        private void write() {
            if (!waiting.isEmpty()) {
                apart.executeWithoutResult(status -> book.seen(waiting, id));
                waiting.clear();
            }
        }

        RecountRun finish() {
            var run = new RecountRun(
                    id,
                    askedBy,
                    startedAt,
                    clock.instant(),
                    tally.cases(),
                    tally.clocks(),
                    tally.timers(),
                    tally.items(),
                    differences);
            apart.executeWithoutResult(status -> {
                book.gone(id, startedAt, run.finishedAt());
                book.insertRun(run);
            });
            if (differences > 0) {
                log.error("The second clock found {} differences: ./run verify names them", differences);
            }
            return run;
        }
    }
}
