package org.facheng.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How many open cases each person answers for. What a transaction changes is written just before its commit, in the order of the people:
 * these are the last rows it locks, so that nobody waits for another in a circle.
 */
@Component
public class Loads {

    /**
     * The open cases of a person, as they are kept and as they are.
     *
     * @param userId the person's id
     */
    public record Count(String userId, int kept, int counted) {}

    private final CaseMapper mapper;

    Loads(CaseMapper mapper) {
        this.mapper = mapper;
    }

    /** Without what the caller's own transaction has changed; a person without a case may be missing. */
    Map<String, Integer> of(Collection<String> userIds) {
        return mapper.openCasesOf(userIds);
    }

    /** Everybody who answers or has answered for a case, for those who check the loads. */
    public List<Count> all() {
        return mapper.counts();
    }

    void more(String userId) {
        change(userId, 1);
    }

    void fewer(String userId) {
        change(userId, -1);
    }

    private void change(String userId, int by) {
        var changes = (Changes) TransactionSynchronizationManager.getResource(this);
        if (changes == null) {
            changes = new Changes();
            TransactionSynchronizationManager.registerSynchronization(changes);
            changes.resume();
        }
        changes.byUser.merge(userId, by, Integer::sum);
    }

    private final class Changes implements TransactionSynchronization {

        private final Map<String, Integer> byUser = new TreeMap<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            byUser.forEach((userId, by) -> {
                if (by != 0) {
                    mapper.changeLoad(userId, by);
                }
            });
            byUser.clear();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Loads.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Loads.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Loads.this);
        }

        /** Before the session of the mappers is closed for this transaction. */
        @Override
        public int getOrder() {
            return 0;
        }
    }
}
