package org.facheng.recheck;

import java.util.List;
import java.util.stream.Collectors;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseQuery;
import org.facheng.casefile.Cases;
import org.facheng.identity.CaseSight;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.procedure.chain.Accountables;
import org.facheng.procedure.chain.Holder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From its filing to its closing every case had exactly one accountable person, and the register names the last the journal names. */
@Component
@Order(7)
class AccountableCheck implements Check {

    private static final String KIND = "责任人";
    private static final int BATCH = 500;

    private final Cases cases;
    private final Journal journal;
    private final Directory directory;

    AccountableCheck(Cases cases, Journal journal, Directory directory) {
        this.cases = cases;
        this.journal = journal;
        this.directory = directory;
    }

    @Override
    public void run(Verdict verdict) {
        var everywhere = directory.bodies().stream().map(Unit::id).collect(Collectors.toSet());
        var query = new CaseQuery(CaseSight.whole(everywhere), null, null, null, null, null);
        CaseQuery.Position after = null;
        int checked = 0;
        List<CaseFile> batch;
        do {
            batch = cases.search(query, after, BATCH);
            batch.forEach(file -> check(file, verdict));
            checked += batch.size();
            after = batch.isEmpty() ? after : CaseQuery.Position.of(batch.get(batch.size() - 1));
        } while (batch.size() == BATCH);
        verdict.checked(KIND, checked);
    }

    private void check(CaseFile file, Verdict verdict) {
        var username =
                directory.user(file.accountableUserId()).map(User::username).orElse(null);
        Accountables.of(journal.entries(file.id()))
                .differsFrom(new Holder(username, file.accountableUnitId()))
                .ifPresent(what -> verdict.differs(KIND, "%s：%s".formatted(file.caseNo(), what)));
    }
}
