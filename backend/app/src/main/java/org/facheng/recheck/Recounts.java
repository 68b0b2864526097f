package org.facheng.recheck;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs recounts, one at a time, and keeps the book of incidents. Beside the snapshot it reads, each batch of incidents is written at once. */
@Service
class Recounts {

    private final Recount recount;
    private final Snapshot snapshot;
    private final RecheckMapper book;
    private final TransactionTemplate apart;
    private final Clock clock;

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
     * @param askedBy id of the person
     * @throws org.facheng.platform.ProblemException 409 {@code recount_running}, here or in another server on the same database
     */
    RecountRun run(String askedBy) {
        return alone(() -> Optional.of(counted(askedBy)))
                .orElseThrow(() -> Problems.conflict(
                        "recount_running", "正在复核全部期限，请稍后查看结果。", "All dates are being counted again."));
    }

    /** The nightly one. Where one is running nothing happens: what is due is asked again later. */
    void runIf(BooleanSupplier due) {
        alone(() -> due.getAsBoolean() ? Optional.of(counted(null)) : Optional.empty());
    }

    private RecountRun counted(String askedBy) {
        var run = new RunningRecount(book, apart, clock, askedBy);
        run.count(recount);
        return run.finish();
    }

    private Optional<RecountRun> alone(Supplier<Optional<RecountRun>> work) {
        return snapshot.get(() -> {
            if (!book.lock()) {
                return Optional.empty();
            }
            try {
                return work.get();
            } finally {
                book.unlock();
            }
        });
    }
}
