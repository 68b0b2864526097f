package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Agents (行政复议法第十七条): who authorises them, what they see and do, and until when. */
@FachengTest
class AgentsTest {

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
    void an_agent_reads_the_case_and_acts_in_it_as_long_as_he_is_authorised() {
        assertThat(parties.reads("citizen2")).isEqualTo(404);
        filed.act("registrar1", Participants.AGENTS, Participants.appoint(Map.of("account", "citizen2")))
                .ok();
        assertThat(parties.reads("citizen2")).isEqualTo(200);
        assertThat(parties.portal("citizen2").path("actions").toString()).contains("withdraw", "submit-evidence");
        assertThat(parties.portal("citizen2").path("documents").toString()).contains("受理通知书");
        assertThat(parties.party("委托代理人").path("actsFor").toString()).contains("申请人甲");
        filed.act(
                        "handler1",
                        Participants.AGENTS,
                        Map.of("principal", Participants.SELF, "change", "revoke", "toldOn", "2026-06-01"))
                .ok();
        assertThat(parties.reads("citizen2")).isEqualTo(404);
        assertThat(parties.roles()).doesNotContain("委托代理人");
    }

    @Test
    void the_applicant_authorises_one_or_two_agents_with_their_papers_and_for_nobody_else() {
        assertThat(code(Participants.appoint(Map.of(), "甲", "乙", "丙"))).isEqualTo("form_invalid");
        var withoutPapers = new HashMap<>(Participants.appoint(Map.of()));
        withoutPapers.put("identity", false);
        assertThat(code(withoutPapers)).isEqualTo("form_invalid");
        var another = new HashMap<>(Participants.appoint(Map.of()));
        another.put("principal", "第三人 某公司");
        assertThat(code(another)).isEqualTo("unknown_party");
        assertThat(code(Participants.appoint(Map.of("account", "nobody")))).isEqualTo("unknown_account");
        assertThat(code(Participants.appoint(Map.of("account", "handler1")))).isEqualTo("unknown_account");
        assertThat(filed.own(Participants.AGENTS, Participants.appoint(Map.of()))
                        .refused(422))
                .isEqualTo("material_missing");
        appointOnline(Participants.appoint(Map.of(), "甲", "乙")).ok();
        assertThat(parties.roles()).filteredOn("委托代理人"::equals).hasSize(2);
    }

    @Test
    void the_account_of_an_agent_opens_nothing_before_the_organ_has_checked_his_papers() {
        appointOnline(Participants.appoint(Map.of("account", "citizen2"))).ok();
        assertThat(parties.party("委托代理人").path("details").toString()).contains("待核对");
        assertThat(parties.reads("citizen2")).isEqualTo(404);
        var agent = parties.party("委托代理人").path("id").asString();
        assertThat(filed.act("registrar1", "check-agent", Map.of("agent", "nobody", "complete", true))
                        .refused(422))
                .isEqualTo("unknown_party");
        filed.act("registrar1", "check-agent", Map.of("agent", agent, "complete", true))
                .ok();
        assertThat(parties.reads("citizen2")).isEqualTo(200);
        assertThat(parties.party("委托代理人").path("details").toString()).doesNotContain("待核对");
        assertThat(filed.offered("registrar1", "check-agent").isMissingNode()).isTrue();
    }

    @Test
    void an_agent_decides_nothing_about_the_agents_of_his_principal() {
        filed.act("registrar1", Participants.AGENTS, Participants.appoint(Map.of("account", "citizen2")))
                .ok();
        assertThat(parties.portal("citizen2").path("actions").valueStream().map(act -> act.path("action")
                        .asString()))
                .contains("withdraw")
                .doesNotContain(Participants.AGENTS);
        assertThat(office.as("citizen2")
                        .post(
                                "/api/portal/cases/{no}/actions/{act}",
                                Map.of("form", PartyNames.in(filed, Participants.appoint(Map.of()))),
                                filed.receiptNo(),
                                Participants.AGENTS)
                        .refused(422))
                .isEqualTo("unknown_party");
    }

    private ApiUser.Answer appointOnline(Map<String, ?> form) {
        var citizen = office.as("citizen1");
        var paper = citizen.upload("/api/portal/uploads", "授权委托书.txt", "授权代理人甲代为参加行政复议");
        return citizen.post(
                "/api/portal/cases/{no}/actions/{act}",
                Map.of("form", PartyNames.in(filed, form), "uploadIds", List.of(paper)),
                filed.receiptNo(),
                Participants.AGENTS);
    }

    private String code(Map<String, ?> form) {
        return appointOnline(form).body().path("code").asString();
    }
}
