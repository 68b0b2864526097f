package org.facheng.procedure.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.Application;
import org.facheng.procedure.Filed;
import org.facheng.procedure.ImportedPetition;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.workflow.CorrectedModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** A case on a model that was drawn before a conclusion had a way of its own: it would take the way of something else. */
@Import(CorrectedModel.class)
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest
class EarlierModelTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);

    @Autowired
    MockMvc mvc;

    @Autowired
    MigrateCommand migrate;

    @Autowired
    CorrectedModel models;

    @Test
    void what_its_model_has_no_way_for_is_neither_offered_nor_done() {
        var office = new Office(mvc);
        var caseNo = Filed.heard(FILED, office).caseNo();
        assertThat(offered(office, caseNo)).contains("SUBMIT", "HEAR_AGAIN");

        models.deployWithout("flow_toHearAgain");
        migrate.migrate(true, line -> {});

        assertThat(offered(office, caseNo)).contains("SUBMIT").doesNotContain("HEAR_AGAIN");
        var form = new HashMap<>(Application.draftDecision());
        form.put("hearAgainReason", "案件复杂");
        var refused = office.complete(caseNo, "userTask_draftDecision", "HEAR_AGAIN", form);
        assertThat(refused.refused(409)).isEqualTo("earlier_model");
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_draftDecision");
    }

    @Test
    void a_petition_on_a_model_that_tells_nobody_is_not_closed_by_a_withdrawal() {
        var office = new Office(mvc);
        office.clockTo(FILED);
        var caseNo = ImportedPetition.caseNo(office, FILED, Map.of());
        models.deployWithout("flow_withdrawalNoticeIssued");
        migrate.migrate(true, line -> {});
        office.as("registrar1")
                .post("/api/cases/{caseNo}/actions/withdraw", Map.of("form", Map.of("reason", "已经解决")), caseNo)
                .ok();
        assertThat(office.complete(
                                caseNo,
                                "userTask_confirmWithdrawal",
                                "CONFIRMED",
                                Map.of("confirmedOn", FILED.toString(), "how", "电话核实"))
                        .refused(409))
                .isEqualTo("earlier_model");
        assertThat(office.file(caseNo).path("closed").asBoolean(false)).isFalse();
    }

    @Test
    void an_act_its_model_has_no_way_for_is_refused_with_the_reason() {
        var office = new Office(mvc);
        var caseNo = Filed.heard(FILED, office).caseNo();
        models.deployWithout("flow_takenOver");
        migrate.migrate(true, line -> {});

        var refused = office.as("director1")
                .post("/api/cases/{caseNo}/actions/hand-over-to-superior", Map.of("form", Map.of()), caseNo);
        assertThat(refused.refused(409)).isEqualTo("earlier_model");
    }

    private static List<String> offered(Office office, String caseNo) {
        var id = office.task(caseNo, "userTask_draftDecision").path("id").asString();
        return office.as("handler1")
                .get("/api/tasks/{id}", id)
                .ok()
                .path("outcomes")
                .valueStream()
                .map(outcome -> outcome.path("id").asString())
                .toList();
    }
}
