package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Third parties (行政复议法第十六条): notified or admitted, what they see and what they may do. */
@FachengTest
class ThirdPartiesTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;
    private Participants parties;

    @BeforeEach
    void an_accepted_case_of_citizen1() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        parties = new Participants(filed);
    }

    @Test
    void a_third_party_is_notified_gets_the_case_and_what_is_served_but_not_the_acts_of_the_applicant() {
        filed.act("handler1", "notify-third-party", Participants.thirdParty(true))
                .ok();
        assertThat(parties.reads("citizen2")).isEqualTo(200);
        assertThat(parties.portal("citizen2").path("documents").valueStream().map(d -> d.path("name")
                        .asString()))
                .containsExactly("第三人参加行政复议通知书");
        assertThat(parties.portal("citizen2").path("actions").valueStream().map(a -> a.path("action")
                        .asString()))
                .contains("submit-evidence", "change-agents", "request-stay", "request-file-access")
                .doesNotContain("withdraw", "request-hearing", "change-representatives");
        assertThat(office.as("citizen2")
                        .post(
                                "/api/portal/cases/{no}/actions/withdraw",
                                Map.of("form", Map.of("cause", "changed", "voluntary", true)),
                                filed.receiptNo())
                        .refused(403))
                .isNotEmpty();
        filed.own("request-hearing", Map.of("reason", "希望当面质证")).ok();
        assertThat(parties.portal("citizen2").path("history").toString())
                .contains("印发《第三人参加行政复议通知书》")
                .doesNotContain("请求听证");
        assertThat(parties.portal("citizen1").path("history").toString())
                .contains("请求听证")
                .doesNotContain("第三人参加行政复议通知书");
        assertThat(filed.act("handler1", "notify-third-party", Participants.thirdParty(true))
                        .refused(422))
                .isEqualTo("party_already");
        assertThat(Pages.all(office.as("citizen2"), "/api/portal/cases").toString())
                .contains(filed.receiptNo());
    }

    @Test
    void a_notice_to_one_who_takes_nothing_electronically_is_somebodys_task() {
        filed.act("handler1", "notify-third-party", Participants.thirdParty(false))
                .ok();
        assertThat(office.openTaskKeys(filed.caseNo())).contains("userTask_recordService");
        filed.complete(
                        "userTask_recordService",
                        "SERVED",
                        Map.of("manner", "in-person", "servedOn", "2026-06-01", "proof", "送达回证：本人签收"))
                .ok();
        assertThat(office.openTaskKeys(filed.caseNo())).doesNotContain("userTask_recordService");
        assertThat(filed.timeline()).anyMatch(line -> line.contains("第三人参加行政复议通知书") && line.contains("送达"));
    }

    @Test
    void whom_the_application_names_is_no_party_before_the_organ_lets_him_join() {
        filed = Filed.on(LocalDate.of(2026, 6, 2), office, Map.of("thirdParties", List.of(Map.of("name", "申请人乙公司"))));
        parties = new Participants(filed);
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        assertThat(parties.roles()).contains("可能的第三人").doesNotContain("第三人");
        filed.act("registrar1", "request-to-join", Participants.request()).ok();
        assertThat(filed.act("handler1", "admit-third-party", Map.of("name", "别人", "interest", "无"))
                        .refused(422))
                .isEqualTo("not_asked");
        filed.act("handler1", "admit-third-party", Map.of("name", asked(0), "interest", "协议的一方"))
                .ok();
        assertThat(parties.roles()).contains("第三人").doesNotContain("可能的第三人");
        assertThat(filed.act("handler1", "refuse-joining", Participants.refusal())
                        .refused(422))
                .isEqualTo("not_asked");
    }

    @Test
    void what_a_third_party_does_is_no_act_of_the_applicant() {
        filed.act("handler1", "notify-third-party", Participants.thirdParty(true))
                .ok();
        office.as("citizen2")
                .post(
                        "/api/portal/cases/{no}/actions/request-file-access",
                        Map.of("form", Map.of("manner", "online")),
                        filed.receiptNo())
                .ok();
        assertThat(parties.portal("citizen2").path("history").toString()).contains("申请查阅、复制");
        assertThat(parties.portal("citizen1").path("history").toString()).doesNotContain("申请查阅、复制");
        filed.own("request-file-access", Map.of("manner", "online")).ok();
        assertThat(parties.portal("citizen1").path("history").toString()).contains("申请查阅、复制");
    }

    private String asked(int which) {
        return filed.offered("handler1", "admit-third-party")
                .at("/schema/properties/name/oneOf/%d/const".formatted(which))
                .asString();
    }
}
