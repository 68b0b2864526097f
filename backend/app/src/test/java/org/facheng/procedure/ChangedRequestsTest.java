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

/** 变更行政复议请求 (行政复议法第十五条第二款): who may, with whose consent, and who is told. */
@FachengTest
class ChangedRequestsTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void an_accepted_case_of_citizen1() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
    }

    @Test
    void the_applicant_changes_them_at_the_portal_and_what_he_asked_for_before_stays_on_record() {
        var before = requests();
        assertThat(filed.own("change-requests", changed(before)).refused(422)).isEqualTo("requests_unchanged");
        filed.own("change-requests", changed(List.of("确认该决定违法"))).ok();
        assertThat(requests()).containsExactly("确认该决定违法");
        assertThat(filed.timeline())
                .anyMatch(line -> line.contains("行政复议请求由“" + before.get(0)) && line.contains("变更为“确认该决定违法”"));
        assertThat(filed.told(office.accountable(filed.caseNo()))).anyMatch(told -> told.contains("变更行政复议请求"));
        assertThat(new Letters(filed).of("requests-change-notice"))
                .as("nobody has the application yet")
                .isEmpty();
    }

    @Test
    void who_has_the_copy_of_the_application_is_told_each_time() {
        filed.act("handler1", "notify-third-party", Participants.thirdParty(true))
                .ok();
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        filed.own("change-requests", changed(List.of("确认该决定违法"))).ok();
        filed.act("registrar1", "change-requests", changed(List.of("确认该决定违法", "退还罚款")))
                .ok();
        var letters = new Letters(filed);
        assertThat(letters.receivers("requests-change-notice"))
                .hasSize(2)
                .allMatch(names -> names.contains("工业和信息化部信息通信管理局") && names.contains("申请人乙公司"));
        assertThat(letters.page("requests-change-notice"))
                .contains("确认该决定违法", "变更的理由：情况有变化")
                .doesNotContain("代表人提出");
        var copy =
                office.as("respondent1").get("/api/cases/{no}", filed.caseNo()).ok();
        assertThat(copy.at("/form/requests").toString()).contains("退还罚款");
        var citizen2 = office.as("citizen2");
        var refused = citizen2.post(
                "/api/portal/cases/{no}/actions/change-requests",
                Map.of("form", changed(List.of("其他"))),
                filed.receiptNo());
        assertThat(refused.status())
                .as("a third party has no requests to change")
                .isEqualTo(403);
    }

    @Test
    void representatives_change_them_only_with_the_consent_of_those_they_stand_for() {
        var applicants = List.of(applicant("申请人甲"), applicant("申请人乙"));
        filed = Filed.on(LocalDate.of(2026, 6, 2), office, Map.of("applicants", applicants));
        var person = Map.of("name", "申请人甲", "address", "某路1号", "account", "citizen1");
        filed.act(
                        "registrar1",
                        "change-representatives",
                        Map.of("representatives", List.of(person), "mandate", true, "chosenOn", "2026-06-01"))
                .ok();
        assertThat(filed.own("change-requests", changed(List.of("确认该决定违法"))).refused(422))
                .isEqualTo("consent_missing");
        filed.own(
                        "change-requests",
                        Map.of("requests", List.of("确认该决定违法"), "reason", "情况有变化", "consentOfRepresented", true))
                .ok();
        assertThat(requests()).containsExactly("确认该决定违法");
    }

    private List<String> requests() {
        return office.file(filed.caseNo())
                .at("/form/requests")
                .valueStream()
                .map(request -> request.asString())
                .toList();
    }

    private static Map<String, Object> changed(List<String> requests) {
        return Map.of("requests", requests, "reason", "情况有变化");
    }

    private static Map<String, Object> applicant(String name) {
        return Map.of("name", name, "kind", "natural", "province", "广东");
    }
}
