package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.SampleApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A case silence accepted although its application names no respondent (行政复议法第三十条第三款、第十九条). */
@FachengTest
class SilenceWithoutRespondentTest {

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
    void accepted_by_silence_it_is_suspended_and_ended_without_a_respondent() {
        office.clockTo(RECEIVED.plusDays(10));
        act("director1", "suspend", Map.of("ground", "applicant-deceased", "from", "2026-06-11", "reason", "尚未确定"));
        office.clockTo(RECEIVED.plusDays(11));
        act("director1", "resume", Map.of("on", "2026-06-12", "reason", "已经确定"));
        act("registrar1", "withdraw", Map.of("cause", "changed", "voluntary", true));
        complete("userTask_decideWithdrawal", "PERMIT", Map.of("voluntary", true));
        assertThat(office.openTaskKeys(caseNo)).contains("userTask_draftTermination");
        complete("userTask_draftTermination", "SUBMIT", Map.of("ground", "第一项", "reasons", "申请人自愿撤回申请。"));
        complete("userTask_approveTermination", "APPROVE", Map.of("opinion", "同意"));
        assertThat(office.file(caseNo).path("documents").valueStream().map(document -> document.path("template")
                        .asString()))
                .contains("suspension-notice", "resumption-notice", "termination-decision");
    }

    /** 第三十三条: nobody has to be named a respondent who is none, for the application to be dismissed for want of one. */
    @Test
    void accepted_by_silence_it_is_dismissed_at_once_for_want_of_a_respondent() {
        office.clockTo(RECEIVED.plusDays(10));
        act("handler1", "propose-dismissal", Map.of("reason", "没有符合规定的被申请人"));
        complete(
                "userTask_draftDismissal",
                "SUBMIT",
                Map.of("unmet", List.of("第一项"), "dismissalReasons", "申请没有符合规定的被申请人。", "priorReconsideration", false));
        complete("userTask_reviewDismissal", "APPROVE", Map.of());
        complete("userTask_consentDismissal", "CONSENT", Map.of());
        complete("userTask_issueDismissal", "ISSUE", Map.of("sealed", true));
        assertThat(respondents()).isEmpty();
        assertThat(office.openTaskKeys(caseNo)).containsOnly("userTask_recordService");
        assertThat(office.file(caseNo).path("documents").valueStream().map(document -> document.path("template")
                        .asString()))
                .contains("dismissal-decision");
    }

    @Test
    void accepted_by_silence_it_gets_its_respondent_once() {
        office.clockTo(RECEIVED.plusDays(10));
        var named = Map.of("name", "江苏省通信管理局", "kind", "organ", "reason", "决定书由该局作出");
        act("handler1", "name-respondent", named);
        assertThat(respondents()).containsExactly("江苏省通信管理局");
        assertThat(office.file(caseNo).path("title").asString()).contains("不服江苏省通信管理局");
        assertThat(office.as("handler1")
                        .post(
                                "/api/cases/{caseNo}/actions/name-respondent",
                                Map.of("form", Map.of("name", "另一机关", "kind", "organ", "reason", "查明")),
                                caseNo)
                        .refused(409))
                .isEqualTo("respondent_named");
    }

    @Test
    void no_copy_is_sent_before_somebody_is_named_to_send_it_to() {
        office.clockTo(RECEIVED.plusDays(10));
        complete("userTask_chooseTrack", "ORDINARY", Map.of());
        assertThat(office.complete(caseNo, "userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                        .refused(409))
                .isEqualTo("no_respondent");
    }

    private void act(String username, String action, Map<String, ?> form) {
        office.as(username)
                .post("/api/cases/{caseNo}/actions/{action}", Map.of("form", form), caseNo, action)
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
