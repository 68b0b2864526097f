package org.facheng.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction knows of rows that nobody else can change before it ends, because it has made or locked them: they need not be read
 * again. Whoever changes such a row in the same transaction holds it anew or forgets it.
 */
public final class Held<T> {

    private final class OfTransaction implements TransactionSynchronization {

        private final Map<String, T> known = new HashMap<>();

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Held.this, this);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Held.this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Held.this);
        }
    }

    /**
     * @param what as it stands after this transaction has made or locked it
     * @throws IllegalStateException outside a transaction
     */
    public T hold(String id, T what) {
        var held = ofTransaction();
        if (held == null) {
            held = new OfTransaction();
            TransactionSynchronizationManager.registerSynchronization(held);
            held.resume();
        }
        held.known.put(id, what);
        return what;
    }

    public Optional<T> find(String id) {
        var held = ofTransaction();
        return held == null ? Optional.empty() : Optional.ofNullable(held.known.get(id));
    }

    public void forget(String id) {
        var held = ofTransaction();
        if (held != null) {
            held.known.remove(id);
        }
    }

    @SuppressWarnings("unchecked")
    private OfTransaction ofTransaction() {
        return (OfTransaction) TransactionSynchronizationManager.getResource(this);
    }
}
