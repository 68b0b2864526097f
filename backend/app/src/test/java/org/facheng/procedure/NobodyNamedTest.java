package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.SampleApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An application on paper that names no respondent (行政复议法第三十条第一款第一项、第三款，第三十一条). */
@FachengTest
class NobodyNamedTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 6, 1);

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;

    @BeforeEach
    void a_letter_without_a_respondent() {
        office = new Office(mvc);
        office.clockTo(RECEIVED);
        caseNo = office.as("registrar1")
                .post("/api/cases", SampleApplication.letterNamingNobody(RECEIVED))
                .ok()
                .path("caseNo")
                .asString();
    }

    @Test
    void nobody_accepts_it_before_one_is_named() {
        assertThat(office.complete(caseNo, "userTask_reviewApplication", "ADMIT", Map.of())
                        .refused(422))
                .isEqualTo("party_not_named");
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_reviewApplication");
    }

    @Test
    void silence_accepts_it_all_the_same() {
        office.clockTo(RECEIVED.plusDays(10));
        assertThat(office.openTaskKeys(caseNo)).contains("userTask_chooseTrack");
        assertThat(office.file(caseNo).path("documents").valueStream().map(document -> document.path("template")
                        .asString()))
                .contains("acceptance-notice");
    }

    @Test
    void after_the_correction_silence_accepts_it_against_whom_the_correction_names() {
        correct(Map.of("respondentName", "江苏省通信管理局"));
        office.clockTo(RECEIVED.plusDays(10));
        assertThat(office.openTaskKeys(caseNo)).contains("userTask_chooseTrack");
        assertThat(respondents()).containsExactly("江苏省通信管理局");
    }

    @Test
    void whoever_admits_it_names_one() {
        correct(Map.of());
        assertThat(office.complete(caseNo, "userTask_reviewCorrectedApplication", "ADMIT", Map.of())
                        .refused(422))
                .isEqualTo("party_not_named");
        complete("userTask_reviewCorrectedApplication", "ADMIT", Map.of("respondentName", "江苏省通信管理局"));
        assertThat(respondents()).containsExactly("江苏省通信管理局");
    }

    private void correct(Map<String, Object> more) {
        complete("userTask_reviewApplication", "CORRECT", Map.of("correctionItems", List.of("写明被申请人")));
        complete(
                "userTask_recordService",
                "SERVED",
                Map.of("manner", "in-person", "servedOn", RECEIVED.toString(), "proof", "本人签收"));
        var form = new HashMap<>(more);
        form.put("statement", "已经补正");
        office.as("registrar1")
                .post("/api/cases/{caseNo}/actions/submit-correction", Map.of("form", form), caseNo)
                .ok();
    }

    private void complete(String task, String outcome, Map<String, ?> form) {
        office.complete(caseNo, task, outcome, form).ok();
    }

    private List<String> respondents() {
        return office.file(caseNo)
                .path("parties")
                .valueStream()
                .filter(party -> party.path("role").asString().equals("respondent"))
                .map(party -> party.path("name").asString())
                .toList();
    }
}
