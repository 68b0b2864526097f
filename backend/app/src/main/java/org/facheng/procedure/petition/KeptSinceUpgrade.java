package org.facheng.procedure.petition;

import java.util.Set;
import org.facheng.casefile.Cases;
import org.facheng.procedure.casework.InformerSecrecy;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an earlier version registered: petitions that inform and were open to all, and those it kept from the first unit named only, are kept
 * from everybody they name (信访工作条例第三十条第三款), before anybody is served. Each once.
 */
@Component
@Profile("!command")
class KeptSinceUpgrade implements SmartLifecycle {

    private static final int BEFORE_ANYBODY_IS_SERVED = WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 2;
    private static final String WHY = "升级前登记的检举控告事项，对被反映的单位和人员保密";

    private final SecrecyDueMapper due;
    private final PetitionReview review;
    private final Cases cases;
    private final InformerSecrecy secrecy;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private boolean started;

    KeptSinceUpgrade(
            SecrecyDueMapper due,
            PetitionReview review,
            Cases cases,
            InformerSecrecy secrecy,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.due = due;
        this.review = review;
        this.cases = cases;
        this.secrecy = secrecy;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void start() {
        started = true;
        due.all().forEach(caseId -> transaction.executeWithoutResult(status -> keep(caseId)));
    }

    private void keep(String caseId) {
        var file = cases.lock(caseId);
        if (file.secret() || review.secret(json.readTree(file.form()))) {
            secrecy.keep(file, Set.of(), WHY);
        }
        due.done(caseId);
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    @Override
    public int getPhase() {
        return BEFORE_ANYBODY_IS_SERVED;
    }
}
