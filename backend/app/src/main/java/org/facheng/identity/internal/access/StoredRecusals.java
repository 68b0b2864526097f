package org.facheng.identity.internal.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Recusals;
import org.facheng.identity.User;
import org.facheng.platform.Held;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Recusals in the database. */
@Component
class StoredRecusals implements Recusals {

    private final RecusalMapper recusals;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final Clock clock;

    /** The recusals of cases made in a transaction. */
    private final Held<List<Recusal>> begun = new Held<>();

    StoredRecusals(RecusalMapper recusals, Directory directory, CurrentUser currentUser, Journal journal, Clock clock) {
        this.recusals = recusals;
        this.directory = directory;
        this.currentUser = currentUser;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(String caseId) {
        begun.hold(caseId, List.of());
    }

    @Override
    public Optional<Recusal> of(String caseId, String userId) {
        return Optional.ofNullable(recusals.find(caseId, userId));
    }

    @Override
    public List<Recusal> ofCase(String caseId) {
        return begun.find(caseId).orElseGet(() -> recusals.ofCase(caseId));
    }

    @Override
    public List<String> casesOf(String userId) {
        return recusals.casesOf(userId);
    }

    @Override
    @Transactional
    public void record(String caseId, String userId, String ground) {
        User user = directory.user(userId).orElseThrow(Problems::notFound);
        if (of(caseId, userId).isEmpty()) {
            recusals.insert(new Recusal(caseId, userId, ground), clock.instant());
            begun.forget(caseId);
            journal.append(Act.of(caseId, currentUser.actor(), "case.recused", user.displayName() + "回避：" + ground)
                    .with(Map.of("username", user.username())));
        }
    }
}
