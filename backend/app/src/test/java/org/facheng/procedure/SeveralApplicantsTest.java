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
import tools.jackson.databind.JsonNode;

/** Of several applicants each withdraws, dies or ends for himself; the case ends with the last of them (行政复议法第四十一条). */
@FachengTest
class SeveralApplicantsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String DECIDE = "userTask_decideWithdrawal";
    private static final Map<String, Object> YES = Map.of("voluntary", true);

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;
    private Participants parties;

    @BeforeEach
    void an_accepted_case_of_citizen1_and_two_others() {
        office = new Office(mvc);
        filed = Filed.on(DAY, office, Map.of("applicants", List.of(person("申请人甲"), person("申请人乙"), company("申请人丙公司"))));
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        parties = new Participants(filed);
    }

    @Test
    void at_the_portal_each_withdraws_for_himself_and_the_case_goes_on_for_the_others() {
        var choices = ownWithdrawal().at("/schema/properties/applicants/items/oneOf");
        assertThat(choices.valueStream().map(choice -> choice.path("title").asString()))
                .containsExactly("申请人甲");
        filed.own("withdraw", withdrawal("申请人甲")).ok();
        assertThat(filed.complete(DECIDE, "PERMIT", YES).refused(409)).isEqualTo("outcome_ruled_out");
        filed.complete(DECIDE, "PERMIT_SOME", YES).ok();
        assertThat(applicants()).containsExactly("申请人乙", "申请人丙公司");
        assertThat(parties.reads("citizen1")).isEqualTo(404);
        var file = office.file(filed.caseNo());
        assertThat(file.path("title").asString()).startsWith("申请人乙等不服");
        assertThat(file.path("closed").asBoolean(false)).isFalse();
        assertThat(receivers("applicant-left-notice"))
                .containsExactlyInAnyOrder("申请人甲", "申请人乙", "申请人丙公司", "工业和信息化部信息通信管理局");
        assertThat(filed.timeline()).anyMatch(line -> line.contains("申请人甲退出：准予撤回行政复议申请"));
    }

    @Test
    void nobody_withdraws_for_another_without_standing_for_him() {
        assertThat(filed.own("withdraw", withdrawal("申请人乙")).refused(422)).isEqualTo("applicants_missing");
        assertThat(filed.own("withdraw", Map.of("cause", "changed", "voluntary", true))
                        .refused(422))
                .isEqualTo("applicants_missing");
    }

    @Test
    void where_all_withdraw_the_case_is_terminated() {
        filed.act("registrar1", "withdraw", withdrawal("申请人甲", "申请人乙", "申请人丙公司"))
                .ok();
        assertThat(filed.complete(DECIDE, "PERMIT_SOME", YES).refused(409)).isEqualTo("outcome_ruled_out");
        filed.complete(DECIDE, "PERMIT", YES).ok();
        filed.complete("userTask_draftTermination", "SUBMIT", Map.of("ground", "第一项", "reasons", "申请人均撤回申请。"))
                .ok();
    }

    @Test
    void who_lacks_capacity_is_written_to_by_way_of_the_statutory_agent() {
        filed.act(
                        "handler1",
                        "change-party",
                        Participants.with(
                                Participants.successor("incapable", Map.of("name", "监护人丁", "address", "某路9号")),
                                Map.of("party", id("申请人乙"))))
                .ok();
        filed.act("registrar1", "withdraw", withdrawal("申请人乙")).ok();
        filed.complete(DECIDE, "PERMIT_SOME", YES).ok();
        assertThat(receivers("applicant-left-notice"))
                .contains("申请人乙（法定代理人监护人丁）")
                .doesNotContain("申请人乙");
        assertThat(parties.party("退出的申请人").toString()).contains("某路9号");
    }

    @Test
    void an_applicant_without_successors_leaves_and_the_case_ends_with_the_last_only() {
        filed.act("handler1", "propose-termination", Map.of("reason", "申请人乙死亡，没有近亲属"))
                .ok();
        var draft = Map.of("ground", "第二项", "reasons", "申请人乙死亡，没有近亲属。");
        assertThat(filed.complete("userTask_draftTermination", "SUBMIT", draft).refused(422))
                .isEqualTo("ground_not_given");
        filed.complete("userTask_draftTermination", "CONTINUE", Map.of("opinion", "只涉及一名申请人。"))
                .ok();
        assertThat(drop("申请人丙公司", "第二项").refused(422)).isEqualTo("ground_not_given");
        drop("申请人乙", "第二项").ok();
        drop("申请人丙公司", "第三项").ok();
        assertThat(applicants()).containsExactly("申请人甲");
        assertThat(receivers("applicant-dropped-notice")).containsExactlyInAnyOrder("申请人丙公司", "申请人甲", "工业和信息化部信息通信管理局");
        assertThat(filed.offered("handler1", "drop-applicant").isMissingNode()).isTrue();
        assertThat(office.file(filed.caseNo()).path("title").asString()).startsWith("申请人甲不服");
    }

    private org.facheng.testing.ApiUser.Answer drop(String name, String ground) {
        return filed.act(
                "handler1",
                "drop-applicant",
                Map.of("party", id(name), "ground", ground, "reason", "没有承受人", "proof", "证明材料"));
    }

    private Map<String, Object> withdrawal(String... names) {
        return Map.of(
                "cause",
                "changed",
                "voluntary",
                true,
                "applicants",
                List.of(names).stream().map(this::id).toList());
    }

    private JsonNode ownWithdrawal() {
        return parties.portal("citizen1")
                .path("actions")
                .valueStream()
                .filter(offer -> offer.path("action").asString().equals("withdraw"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> receivers(String template) {
        return office.file(filed.caseNo())
                .path("documents")
                .valueStream()
                .filter(document -> document.path("template").asString().equals(template))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .path("services")
                .valueStream()
                .map(service -> service.path("party").asString())
                .toList();
    }

    private List<String> applicants() {
        return office.file(filed.caseNo())
                .path("parties")
                .valueStream()
                .filter(party -> party.path("role").asString().equals("applicant"))
                .map(party -> party.path("name").asString())
                .toList();
    }

    private String id(String name) {
        return office.file(filed.caseNo())
                .path("parties")
                .valueStream()
                .filter(party -> party.path("name").asString().equals(name)
                        && party.path("role").asString().equals("applicant"))
                .map(party -> party.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> person(String name) {
        return Map.of("name", name, "kind", "natural", "province", "广东");
    }

    private static Map<String, Object> company(String name) {
        return Map.of("name", name, "kind", "legal", "province", "广东");
    }
}
