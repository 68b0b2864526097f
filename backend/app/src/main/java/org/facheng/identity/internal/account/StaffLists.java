package org.facheng.identity.internal.account;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who works in which body, remembered for two seconds: it is asked for each task that is given to somebody. A change made by this server
 * counts at once; one made by another server on the same database up to two seconds later, as if the task had come that much earlier. What
 * a person may do is never decided by these lists.
 */
@Component
class StaffLists {

    private static final long REMEMBERED = Duration.ofSeconds(2).toNanos();

    private record Asked(Role role, String bodyId) {}

    private record Answer(List<User> staff, long at) {

        boolean holds() {
            return System.nanoTime() - at < REMEMBERED;
        }
    }

    private final AccountMapper accounts;

    /** A new map after each change, so that what was read before it is put where nobody looks. */
    private volatile Map<Asked, Answer> answers = new ConcurrentHashMap<>();

    StaffLists(AccountMapper accounts) {
        this.accounts = accounts;
    }

    /** By username. */
    List<User> of(Role role, String bodyId) {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return read(role, bodyId);
        }
        var remembered = answers;
        var asked = new Asked(role, bodyId);
        var answer = remembered.get(asked);
        if (answer == null || !answer.holds()) {
            long now = System.nanoTime();
            answer = new Answer(read(role, bodyId), now);
            remembered.put(asked, answer);
        }
        return answer.staff();
    }

    private List<User> read(Role role, String bodyId) {
        return accounts.staff(role, bodyId).stream()
                .map(UserRow::toUser)
                .sorted(Comparator.comparing(User::username))
                .toList();
    }

    /** The caller's transaction changes accounts: it sees its own changes, the others see them when it is committed. */
    void change() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(StaffLists.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(StaffLists.this, true);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(StaffLists.this);
                answers = new ConcurrentHashMap<>();
            }
        });
    }
}
