package org.facheng.procedure.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.facheng.procedure.Filed;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.workflow.CorrectedModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** An element that names the id it had: who stands at it on an earlier model can go all the same. */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest
@Import(CorrectedModel.class)
class RenamedElementTest {

    private static final String FORMERLY = "receiveTask_awaitResumption";
    private static final String NOW = "receiveTask_awaitResumptionAnew";

    @Autowired
    MockMvc mvc;

    @Autowired
    MigrateCommand migrate;

    @Autowired
    CorrectedModel models;

    @Test
    void a_suspended_case_goes_and_is_resumed_on_the_new_model() {
        var office = new Office(mvc);
        var filed = Filed.heard(LocalDate.of(2026, 6, 1), office);
        office.clockTo(LocalDate.of(2026, 6, 3));
        filed.act("director1", "suspend", Map.of("ground", "other-case", "from", "2026-06-03", "reason", "另案未结"))
                .ok();
        models.deployRenamed(FORMERLY, NOW);

        var said = new ArrayList<String>();
        migrate.migrate(true, said::add);
        assertThat(said).anyMatch(line -> line.startsWith(filed.caseNo() + " moved"));
        office.clockTo(LocalDate.of(2026, 6, 15));
        filed.act("director1", "resume", Map.of("on", "2026-06-15", "reason", "另案已结"))
                .ok();

        assertThat(office.file(filed.caseNo()).path("suspension").isNull()).isTrue();
        assertThat(office.differences()).isZero();
    }
}
