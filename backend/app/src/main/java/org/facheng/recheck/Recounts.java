package org.facheng.recheck;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs recounts and keeps the book of incidents. Beside the snapshot it reads, each batch of incidents is written at once. */
@Service
class Recounts {

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
            var run = new RunningRecount(book, apart, clock, askedBy);
            snapshot.read(() -> run.count(recount));
            return run.finish();
        } finally {
            running.set(false);
        }
    }
}
