package org.facheng.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.facheng.audit.Seal.SealedHead;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Joins the heads of all chains into one global chain outside the database. What was sealed can't be cut off, replaced
 * or recomputed unseen, not even by somebody who may write to every table.
 */
@Component
public class Sealing {

    private static final int HEADS_OF_A_SEAL = 1000;

    private final SealMapper seals;
    private final SealFile file;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private volatile Instant failingSince;

    Sealing(SealMapper seals, @Value("${facheng.data}") Path data, Clock clock, PlatformTransactionManager manager) {
        this.seals = seals;
        this.file = new SealFile(data);
        this.clock = clock;
        this.transaction = new TransactionTemplate(manager);
    }

    /** Seals every chain that grew since its last seal and that nobody is appending to right now. */
    public void seal() {
        try {
            Integer heads;
            do {
                heads = transaction.execute(status -> sealOnce());
            } while (heads == HEADS_OF_A_SEAL);
            failingSince = null;
        } catch (RuntimeException e) {
            failingSince = failingSince == null ? clock.instant() : failingSince;
            throw e;
        }
    }

    /** Since when nothing could be sealed here; empty where the last try did. */
    Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSince);
    }

    /** When the last seal was made; empty before the first one. */
    Optional<Instant> lastSealedAt() {
        return file.last().map(Seal::at);
    }

    /**
     * The file is written first and is the truth about the last seal. If the commit after it fails, the same heads are
     * sealed once more, which harms nothing.
     */
    private int sealOnce() {
        int lastMarked = seals.lockSealing();
        List<SealedHead> heads = seals.lockUnsealed(HEADS_OF_A_SEAL);
        if (heads.isEmpty()) {
            return 0;
        }
        Seal seal = next(lastMarked, heads);
        file.append(seal);
        seals.markSealed(heads);
        seals.sealed(seal.no());
        return heads.size();
    }

    /** Where the file has lost seals that were made, the numbers show a gap for ever. */
    private Seal next(int lastMarked, List<SealedHead> heads) {
        Optional<Seal> last = file.last();
        int lastNo = Math.max(lastMarked, last.map(Seal::no).orElse(0));
        String prev = last.map(Seal::hash).orElse(HashChain.GENESIS);
        return Seal.of(lastNo + 1, clock.instant().truncatedTo(ChronoUnit.MICROS), prev, heads);
    }
}
