package org.facheng.procedure.litigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.Complaint;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** An appeal that came before each had a sender of its own is answered to the court of the suit. */
@FachengTest
class LettersOfBeforeTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    @Test
    void an_appeal_of_before_can_be_answered_and_its_days_are_met() {
        var office = new Office(mvc);
        office.clockTo(LocalDate.of(2026, 4, 20));
        var caseNo = imported(office);
        var caseId = database.queryForObject("SELECT id FROM cf_case WHERE case_no = ?", String.class, caseNo);
        database.update("UPDATE dl_clock SET party_id = NULL WHERE case_id = ?", caseId);
        database.update("UPDATE dl_fact SET party_id = NULL WHERE case_id = ?", caseId);
        database.update("DELETE FROM cf_party WHERE case_id = ? AND role = 'appeal-sender'", caseId);
        var court = database.queryForObject(
                "SELECT id FROM cf_party WHERE case_id = ? AND role = 'court'", String.class, caseId);

        office.as("handler1")
                .post(
                        "/api/cases/{caseNo}/actions/revise-capacity",
                        Map.of("form", Map.of("capacity", "SOLE", "reason", "一审判决书", "conflictChecked", true)),
                        caseNo)
                .ok();
        office.complete(
                        caseNo,
                        "userTask_draftAppealAnswer",
                        "SUBMIT",
                        Map.of("letter", court, "reasons", "上诉理由不能成立。", "request", "驳回上诉"))
                .ok();
        office.complete(caseNo, "userTask_signAppealAnswer", "SIGN", Map.of()).ok();
        office.complete(
                        caseNo,
                        "userTask_recordService",
                        "SERVED",
                        Map.of("manner", "in-person", "servedOn", "2026-04-20", "proof", "人民法院收件回执"))
                .ok();
        assertThat(office.deadline(caseNo, "appeal-answer").path("state").asString())
                .isEqualTo("met");
    }

    private static String imported(Office office) {
        var registration = Complaint.served(LocalDate.of(2026, 4, 15));
        var matter = new HashMap<String, Object>((Map<String, ?>) registration.get("form"));
        matter.put("procedure", "litigation");
        matter.put("channel", "court-service");
        matter.put("receivedOn", "2026-04-15");
        matter.put("stage", "appeal-answer");
        matter.put("submission", Map.of("servedWith", List.of("上诉状副本")));
        return office.as("admin1")
                .post("/api/cases/import", matter)
                .ok()
                .path("caseNo")
                .asString();
    }
}
