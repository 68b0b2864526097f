package org.facheng.procedure.petition;

import java.util.Set;
import org.facheng.casefile.Cases;
import org.facheng.platform.BeforeServing;
import org.facheng.procedure.casework.InformerSecrecy;
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
class KeptSinceUpgrade extends BeforeServing {

    private static final String WHY = "升级前登记的检举控告事项，对被反映的单位和人员保密";

    private final SecrecyDueMapper due;
    private final PetitionReview review;
    private final Cases cases;
    private final InformerSecrecy secrecy;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    KeptSinceUpgrade(
            SecrecyDueMapper due,
            PetitionReview review,
            Cases cases,
            InformerSecrecy secrecy,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        super(2);
        this.due = due;
        this.review = review;
        this.cases = cases;
        this.secrecy = secrecy;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    protected void work() {
        due.all().forEach(caseId -> transaction.executeWithoutResult(status -> keep(caseId)));
    }

    private void keep(String caseId) {
        var file = cases.lock(caseId);
        if (file.secret() || review.secret(json.readTree(file.form()))) {
            secrecy.keep(file, Set.of(), WHY);
        }
        due.done(caseId);
    }
}
