package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whose act it is, where staff enter it or a third party does it (行政复议法第十六条、第四十二条、第四十七条): on record, on the page of the case, and told to that side alone. */
@FachengTest
class WhoseActTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;
    private Participants parties;

    @BeforeEach
    void an_accepted_case_with_a_third_party() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        filed.act("handler1", "notify-third-party", Participants.thirdParty(true))
                .ok();
        parties = new Participants(filed);
    }

    @Test
    void what_is_entered_for_a_third_party_is_no_act_of_the_applicant_or_the_respondent() {
        assertThat(filed.act("registrar1", "request-stay", Map.of("reason", "难以挽回"))
                        .refused(422))
                .isEqualTo("unknown_party");
        filed.act("registrar1", "request-stay", Map.of("party", "party:third-party", "reason", "难以挽回"))
                .ok();
        assertThat(filed.timeline()).anyMatch(line -> line.contains("提出停止执行（第三人申请人乙公司）"));
        assertThat(answers("request-stay")).containsExactly("申请人乙公司");
        assertThat(history("citizen2")).contains("提出停止执行");
        assertThat(history("citizen1")).doesNotContain("提出停止执行");
        var respondent = office.as("respondent1")
                .get("/api/cases/{no}/timeline", filed.caseNo())
                .ok();
        assertThat(respondent.toString()).contains("印发《行政复议答复通知书》").doesNotContain("提出停止执行");
    }

    @Test
    void what_is_entered_for_an_applicant_is_told_to_the_applicants() {
        filed.act("registrar1", "request-stay", Map.of("party", "party:applicant", "reason", "难以挽回"))
                .ok();
        assertThat(filed.timeline()).anyMatch(line -> line.contains("提出停止执行（申请人申请人甲）"));
        assertThat(history("citizen1")).contains("提出停止执行");
        assertThat(history("citizen2")).doesNotContain("提出停止执行");
    }

    @Test
    void what_a_third_party_does_itself_is_on_record_as_its_own() {
        office.as("citizen2")
                .post(
                        "/api/portal/cases/{no}/actions/request-stay",
                        Map.of("form", Map.of("reason", "难以挽回")),
                        filed.receiptNo())
                .ok();
        assertThat(filed.timeline()).anyMatch(line -> line.contains("提出停止执行（第三人申请人乙公司）"));
        assertThat(answers("request-stay")).containsExactly("申请人乙公司");
        assertThat(history("citizen1")).doesNotContain("提出停止执行");
    }

    @Test
    void a_handler_who_names_nobody_raises_it_for_the_organ() {
        filed.act("handler1", "request-stay", Map.of("reason", "复议机构认为需要停止执行")).ok();
        assertThat(answers("request-stay")).containsExactly("");
    }

    private String history(String username) {
        return parties.portal(username).path("history").toString();
    }

    private List<String> answers(String key) {
        return office.as("director1")
                .get("/api/cases/{no}/answers", filed.caseNo())
                .ok()
                .path("answers")
                .valueStream()
                .filter(answer -> answer.path("key").asString().equals(key))
                .map(answer -> answer.path("party").asString(""))
                .toList();
    }
}
