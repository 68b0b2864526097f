package org.facheng.recheck;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the database as it is at one moment, while everybody works on. */
@Component
class Snapshot {

    private final TransactionTemplate transaction;

    Snapshot(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    void read(Runnable reading) {
        transaction.executeWithoutResult(status -> reading.run());
    }

    <T> T get(Supplier<T> reading) {
        return transaction.execute(status -> reading.get());
    }
}
