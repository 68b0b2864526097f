package org.facheng.procedure.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** That a late objection is settled by consent is a rule of the house, and the record says so. */
@FachengTest
class LateObjectionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    MockMvc mvc;

    @Test
    void taking_back_by_consent_rests_on_no_statute() {
        var office = new Office(mvc);
        office.clockTo(MONDAY);
        var caseNo = Below.petition(office, MONDAY, Map.of()).sentTo("某省经济和信息化厅", "转送").above;
        var served = Map.of("manner", "in-person", "servedOn", MONDAY.toString(), "proof", "签收单");
        office.complete(office.openTask(caseNo, "userTask_recordService", "转送（交办）函"), "SERVED", served)
                .ok();
        var late = MONDAY.plusDays(8);
        office.clockTo(late);
        office.as("registrar1")
                .post(
                        "/api/cases/{caseNo}/actions/receive-objection",
                        Map.of("form", Map.of("receivedOn", late.toString(), "reasons", "不属于本厅职权")),
                        caseNo)
                .ok();
        office.complete(caseNo, "userTask_decideObjection", "JUSTIFIED", Map.of("finding", "属实", "consent", "双方协商同意收回"))
                .ok();

        var line = office.as("director1")
                .get("/api/cases/{caseNo}/timeline", caseNo)
                .ok()
                .valueStream()
                .filter(entry -> entry.path("text").asString().contains("经协商同意收回"))
                .findFirst()
                .orElseThrow();
        assertThat(line.path("basis").asString()).isEqualTo("内部规则");
    }
}
