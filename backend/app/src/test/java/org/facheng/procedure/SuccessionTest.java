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

/** Somebody else in the place of a party, or for one (行政复议法第十四条、第十五条), at any time of the case. */
@FachengTest
class SuccessionTest {

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
    void a_successor_has_the_case_from_then_on_and_whoever_came_before_has_it_no_more() {
        filed.act("handler1", Participants.AGENTS, Participants.appoint(Map.of()))
                .ok();
        filed.act("handler1", "change-party", Participants.successor("died", Map.of("account", "citizen2")))
                .ok();
        assertThat(parties.reads("citizen1")).isEqualTo(404);
        assertThat(parties.reads("citizen2")).isEqualTo(200);
        assertThat(parties.portal("citizen2").path("documents").toString()).contains("受理通知书");
        assertThat(office.file(filed.caseNo()).path("title").asString()).startsWith("申请人乙不服");
        assertThat(parties.roles()).doesNotContain("委托代理人");
    }

    @Test
    void the_statutory_agent_acts_for_the_applicant_who_stays_one() {
        filed.act("handler1", "change-party", Participants.successor("incapable", Map.of("account", "citizen2")))
                .ok();
        assertThat(parties.roles()).contains("申请人", "法定代理人");
        assertThat(parties.party("法定代理人").path("actsFor").toString()).contains("申请人甲");
        assertThat(parties.portal("citizen2").path("actions").toString()).contains("withdraw");
    }

    @Test
    void a_suspension_that_waited_for_a_successor_ends_with_him_and_another_does_not() {
        suspend("applicant-incapable");
        filed.act("handler1", "change-party", Participants.successor("died", Map.of()))
                .ok();
        assertThat(running("suspension-terminate")).isTrue();
        filed.act("handler1", "change-party", Participants.successor("incapable", Map.of()))
                .ok();
        assertThat(running("suspension-terminate")).isFalse();
    }

    @Test
    void what_is_for_who_lacks_capacity_is_served_on_the_statutory_agent() {
        filed.act("handler1", "change-party", Participants.successor("incapable", Map.of("account", "citizen2")))
                .ok();
        suspend("applicant-incapable");
        var notice = office.file(filed.caseNo())
                .path("documents")
                .valueStream()
                .filter(document -> document.path("template").asString().equals("suspension-notice"))
                .findFirst()
                .orElseThrow();
        assertThat(notice.path("services").valueStream().map(service -> service.path("party")
                        .asString()))
                .contains("申请人乙")
                .doesNotContain("申请人甲");
    }

    @Test
    void nothing_happens_to_a_party_that_cannot_happen_to_it() {
        var respondent = Map.<String, Object>of("party", "party:respondent");
        for (var what : List.of("died", "incapable", "ended")) {
            impossible(Participants.with(Participants.successor(what, Map.of()), respondent));
        }
        for (var what : List.of("ended", "power-transferred")) {
            impossible(Participants.successor(what, Map.of()));
        }
    }

    private void impossible(Map<String, ?> change) {
        assertThat(filed.act("handler1", "change-party", change).refused(422)).isEqualTo("event_impossible");
    }

    private void suspend(String ground) {
        office.clockTo(LocalDate.of(2026, 6, 3));
        filed.act("director1", "suspend", Map.of("ground", ground, "from", "2026-06-03", "reason", "尚未确定"))
                .ok();
        office.clockTo(LocalDate.of(2026, 6, 10));
    }

    private boolean running(String limit) {
        return office.deadline(filed.caseNo(), limit).path("state").asString().equals("running");
    }
}
