package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Who takes part in a case beside those who filed it, what they see of it and until when (行政复议法第十四条至第十七条). */
@FachengTest(properties = {"facheng.demo=true", "facheng.time-machine=true"})
class ParticipationTest {

    private static final String AGENTS = "change-agents";
    private static final String SELF = "申请人 申请人甲";

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void an_accepted_case_of_citizen1() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
    }

    @Test
    void an_agent_reads_the_case_and_acts_in_it_as_long_as_he_is_authorised() {
        assertThat(reads("citizen2")).isEqualTo(404);
        filed.act("registrar1", AGENTS, appoint(Map.of("account", "citizen2"))).ok();
        assertThat(reads("citizen2")).isEqualTo(200);
        assertThat(portal("citizen2").path("actions").toString()).contains("withdraw", "submit-evidence");
        assertThat(portal("citizen2").path("documents").toString()).contains("受理通知书");
        assertThat(party("委托代理人").path("actsFor").toString()).contains("申请人甲");

        filed.act("handler1", AGENTS, Map.of("principal", SELF, "change", "revoke", "toldOn", "2026-06-01"))
                .ok();
        assertThat(reads("citizen2")).isEqualTo(404);
        assertThat(roles()).doesNotContain("委托代理人");
    }

    @Test
    void the_applicant_authorises_one_or_two_agents_with_their_papers_and_for_nobody_else() {
        assertThat(code(appoint(Map.of(), "甲", "乙", "丙"))).isEqualTo("form_invalid");
        var withoutPapers = new HashMap<>(appoint(Map.of()));
        withoutPapers.put("identity", false);
        assertThat(code(withoutPapers)).isEqualTo("form_invalid");
        var another = new HashMap<>(appoint(Map.of()));
        another.put("principal", "第三人 某公司");
        assertThat(code(another)).isEqualTo("unknown_party");
        assertThat(code(appoint(Map.of("account", "nobody")))).isEqualTo("unknown_account");
        assertThat(code(appoint(Map.of("account", "handler1")))).isEqualTo("unknown_account");
        filed.own(AGENTS, appoint(Map.of(), "甲", "乙")).ok();
        assertThat(roles()).filteredOn("委托代理人"::equals).hasSize(2);
    }

    @Test
    void a_third_party_is_notified_gets_the_case_and_what_is_served_but_not_the_acts_of_the_applicant() {
        filed.act("handler1", "notify-third-party", thirdParty(true)).ok();
        assertThat(reads("citizen2")).isEqualTo(200);
        assertThat(portal("citizen2").path("documents").valueStream().map(d -> d.path("name")
                        .asString()))
                .containsExactly("第三人参加行政复议通知书");
        assertThat(portal("citizen2").path("actions").valueStream().map(a -> a.path("action")
                        .asString()))
                .contains("submit-evidence", "change-agents", "request-stay")
                .doesNotContain("withdraw", "request-hearing", "change-representatives");
        assertThat(office.as("citizen2")
                        .post(
                                "/api/portal/cases/{no}/actions/withdraw",
                                Map.of("form", Map.of("cause", "changed", "voluntary", true)),
                                filed.receiptNo())
                        .refused(403))
                .isNotEmpty();
        assertThat(filed.act("handler1", "notify-third-party", thirdParty(true)).refused(422))
                .isEqualTo("party_already");
        assertThat(office.as("citizen2")
                        .get("/api/portal/cases")
                        .ok()
                        .path("items")
                        .toString())
                .contains(filed.receiptNo());
    }

    @Test
    void whom_the_application_names_is_no_party_before_the_organ_lets_him_join() {
        filed = Filed.on(LocalDate.of(2026, 6, 2), office, Map.of("thirdParties", List.of(Map.of("name", "申请人乙公司"))));
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        assertThat(roles()).contains("可能的第三人").doesNotContain("第三人");
        filed.act("registrar1", "request-to-join", request()).ok();
        assertThat(filed.act("handler1", "admit-third-party", Map.of("name", "别人", "interest", "无"))
                        .refused(422))
                .isEqualTo("not_asked");
        filed.act("handler1", "admit-third-party", Map.of("name", "申请人乙公司", "interest", "协议的一方"))
                .ok();
        assertThat(roles()).contains("第三人").doesNotContain("可能的第三人");
        assertThat(filed.act("handler1", "refuse-joining", refusal()).refused(422))
                .isEqualTo("not_asked");
    }

    @Test
    void a_successor_has_the_case_from_then_on_and_whoever_came_before_has_it_no_more() {
        filed.act("handler1", AGENTS, appoint(Map.of())).ok();
        filed.act("handler1", "change-party", successor("died", Map.of("account", "citizen2")))
                .ok();
        assertThat(reads("citizen1")).isEqualTo(404);
        assertThat(reads("citizen2")).isEqualTo(200);
        assertThat(portal("citizen2").path("documents").toString()).contains("受理通知书");
        assertThat(office.file(filed.caseNo()).path("title").asString()).startsWith("申请人乙不服");
        assertThat(roles()).doesNotContain("委托代理人");
    }

    @Test
    void the_statutory_agent_acts_for_the_applicant_who_stays_one() {
        filed.act("handler1", "change-party", successor("incapable", Map.of("account", "citizen2")))
                .ok();
        assertThat(roles()).contains("申请人", "法定代理人");
        assertThat(party("法定代理人").path("actsFor").toString()).contains("申请人甲");
        assertThat(portal("citizen2").path("actions").toString()).contains("withdraw");
    }

    @Test
    void a_suspension_that_waited_for_a_successor_ends_with_him_and_another_does_not() {
        suspend("organisation-ended");
        filed.act("handler1", "change-party", successor("died", Map.of())).ok();
        assertThat(running("suspension-terminate")).isTrue();
        filed.act("handler1", "change-party", with(successor("ended", Map.of()), "party", "申请人 申请人乙"))
                .ok();
        assertThat(running("suspension-terminate")).isFalse();
    }

    @Test
    void representatives_are_chosen_only_where_several_apply() {
        var chosen = Map.of(
                "representatives",
                List.of(Map.of("name", "代表人甲", "address", "某路1号")),
                "mandate",
                true,
                "chosenOn",
                "2026-06-01");
        assertThat(filed.act("handler1", "change-representatives", chosen).refused(409))
                .isEqualTo("single_applicant");
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

    private int reads(String username) {
        return office.as(username)
                .get("/api/portal/cases/{no}", filed.receiptNo())
                .status();
    }

    private JsonNode portal(String username) {
        return office.as(username)
                .get("/api/portal/cases/{no}", filed.receiptNo())
                .ok();
    }

    private String code(Map<String, ?> form) {
        return filed.own(AGENTS, form).body().path("code").asString();
    }

    private List<String> roles() {
        return office.file(filed.caseNo())
                .path("parties")
                .valueStream()
                .map(party -> party.path("roleName").asString())
                .toList();
    }

    private JsonNode party(String roleName) {
        return office.file(filed.caseNo())
                .path("parties")
                .valueStream()
                .filter(party -> party.path("roleName").asString().equals(roleName))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> appoint(Map<String, ?> instead, String... names) {
        var agents = (names.length == 0 ? List.of("代理人甲") : List.of(names))
                .stream().map(name -> agent(name, instead)).toList();
        return Map.of(
                "principal", SELF, "change", "appoint", "agents", agents, "identity", true, "toldOn", "2026-06-01");
    }

    private static Map<String, Object> agent(String name, Map<String, ?> instead) {
        return with(Map.of("name", name, "profession", "律师", "authority", "代为参加行政复议", "until", "至本案办结"), instead);
    }

    private static Map<String, Object> thirdParty(boolean electronic) {
        return Map.of(
                "name",
                "申请人乙公司",
                "kind",
                "legal",
                "interest",
                "协议的一方",
                "address",
                "某路8号",
                "account",
                "citizen2",
                "electronicService",
                electronic);
    }

    private static Map<String, Object> request() {
        return Map.of(
                "name", "申请人乙公司", "kind", "legal", "interest", "协议的一方", "address", "某路8号", "receivedOn", "2026-06-02");
    }

    private static Map<String, Object> refusal() {
        return Map.of("name", "申请人乙公司", "reason", "没有利害关系", "toldOn", "2026-06-02", "manner", "书面");
    }

    private static Map<String, Object> successor(String what, Map<String, ?> instead) {
        var person = with(Map.of("name", "申请人乙", "kind", "natural", "relation", "配偶", "address", "某路1号"), instead);
        return Map.of("party", SELF, "what", what, "successors", List.of(person), "proof", "证明材料");
    }

    private static Map<String, Object> with(Map<String, ?> given, Map<String, ?> instead) {
        var all = new HashMap<String, Object>(given);
        all.putAll(instead);
        return all;
    }

    private static Map<String, Object> with(Map<String, ?> given, String key, Object value) {
        return with(given, Map.of(key, value));
    }
}
