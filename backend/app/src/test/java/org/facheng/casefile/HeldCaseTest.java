package org.facheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.DeadlineViews;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Deadlines.NewFact;
import org.facheng.identity.Directory;
import org.facheng.identity.Recusals;
import org.facheng.platform.Ids;
import org.facheng.procedure.Application;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What a transaction knows of a case it has opened or locked is what everybody reads when it is committed. */
@FachengTest
class HeldCaseTest {

    /** A case, its clocks and its recusals as they are read. */
    private record Seen(CaseFile file, List<DeadlineView> clocks, List<Recusals.Recusal> recusals) {}

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineViews clocks;

    @Autowired
    Recusals recusals;

    @Autowired
    Directory directory;

    @Autowired
    TransactionTemplate transaction;

    private CaseFile filed;

    @BeforeEach
    void a_case() {
        var receipt = ApiUser.signedIn(mvc, "citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok();
        filed = cases.byReceiptNo(receipt.path("receiptNo").asString()).orElseThrow();
    }

    @Test
    void a_case_that_was_opened_is_read_as_it_will_be_stored() {
        var inside = transaction.execute(status -> {
            var file = open();
            deadlines.begin(file, List.of(fact("application-received", file), fact("act-content-known", file)));
            return seen(file.id());
        });

        assertThat(inside.clocks()).isNotEmpty();
        assertThat(seen(inside.file().id())).isEqualTo(inside);
    }

    @Test
    void what_happens_to_it_later_in_the_same_transaction_is_seen() {
        var handler = directory.userByName("handler2").orElseThrow();
        var inside = transaction.execute(status -> {
            var file = open();
            deadlines.begin(file, List.of(fact("application-received", file)));
            assertThat(seen(file.id()).clocks()).extracting(DeadlineView::state).containsOnly("running");
            cases.moveTo(file.id(), "review");
            recusals.record(file.id(), handler.id(), "近亲属");
            deadlines.closeAll(file.id());
            cases.close(file.id(), "withdrawn");
            return seen(file.id());
        });

        assertThat(inside.file().outcome()).isEqualTo("withdrawn");
        assertThat(inside.recusals()).hasSize(1);
        assertThat(inside.clocks()).extracting(DeadlineView::state).contains("cancelled");
        assertThat(seen(inside.file().id())).isEqualTo(inside);
    }

    @Test
    void nothing_is_known_of_a_transaction_that_was_rolled_back() {
        transaction.executeWithoutResult(status -> {
            cases.lock(filed.id());
            cases.moveTo(filed.id(), "elsewhere");
            assertThat(cases.byId(filed.id()).stage()).isEqualTo("elsewhere");
            status.setRollbackOnly();
        });

        assertThat(cases.byId(filed.id())).isEqualTo(filed);
    }

    private CaseFile open() {
        return cases.open(new NewCase(
                filed.procedure(),
                filed.lawVersion(),
                "试" + Ids.newId() + "{seq}",
                "FY{date}{random}{check}",
                filed.title(),
                filed.channel(),
                filed.receivedOn(),
                filed.handlingUnitId(),
                filed.respondentUnitId(),
                filed.filedByUserId(),
                filed.accountableUserId(),
                filed.accountableUnitId(),
                filed.stage(),
                filed.form(),
                false,
                Set.of(),
                false,
                List.of(new Party(null, null, "applicant", "申请人甲", "natural", null, null, false, "{}"))));
    }

    private static NewFact fact(String name, CaseFile file) {
        return new NewFact(name, file.receivedOn(), null, null);
    }

    private Seen seen(String caseId) {
        return new Seen(cases.byId(caseId), clocks.ofCase(caseId), recusals.ofCase(caseId));
    }
}
