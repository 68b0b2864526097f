package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Representatives (行政复议法第十五条): chosen by the applicants in writing, entered by the organ that has their letter. */
@FachengTest
class RepresentativesTest {

    private static final String CHANGE = "change-representatives";

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;
    private Participants parties;

    @BeforeEach
    void an_accepted_case_of_two_applicants_filed_by_citizen1() {
        office = new Office(mvc);
        filed = filedByTwo();
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        parties = new Participants(filed);
    }

    @Test
    void one_of_the_applicants_hands_in_the_letter_and_changes_nothing_by_himself() {
        assertThat(parties.portal("citizen1").path("actions").valueStream().map(act -> act.path("action")
                        .asString()))
                .contains("submit-evidence")
                .doesNotContain(CHANGE);
        assertThat(filed.own(CHANGE, chosen("citizen2")).refused(403)).isNotEmpty();
        assertThat(parties.reads("citizen2")).isEqualTo(404);

        var citizen = office.as("citizen1");
        var letter = citizen.upload("/api/portal/uploads", "代表人推选书.txt", "推选代表人甲");
        citizen.post(
                        "/api/portal/cases/{no}/actions/submit-evidence",
                        Map.of("form", Map.of("kind", "representative-letter"), "uploadIds", List.of(letter)),
                        filed.receiptNo())
                .ok();
        assertThat(office.file(filed.caseNo()).path("materials").valueStream().map(one -> one.path("kindName")
                        .asString()))
                .contains("代表人推选书");
        assertThat(filed.told(office.accountable(filed.caseNo()))).anyMatch(told -> told.startsWith("当事人：补充提交证据、材料"));

        filed.act("registrar1", CHANGE, chosen("citizen2")).ok();
        assertThat(parties.reads("citizen2")).isEqualTo(200);
    }

    @Test
    void what_was_opened_to_one_representative_is_not_open_to_the_next() {
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        filed.act(
                        "respondent1",
                        "submit-reply",
                        Map.of("reply", "请求维持原行政行为", "evidence", List.of(Map.of("name", "检查笔录", "proves", "经营事实"))))
                .ok();
        filed.act("registrar1", CHANGE, chosen("citizen1")).ok();
        var representative = parties.party("代表人").path("id").asString();
        filed.act("registrar1", "request-file-access", Map.of("manner", "counter", "party", representative))
                .ok();
        var items = filed.offered("handler1", "decide-file-access")
                .at("/schema/properties/items/items/properties/item/oneOf")
                .valueStream()
                .map(item -> Map.of("item", item.path("const").asString(), "decision", "open"))
                .toList();
        filed.act("handler1", "decide-file-access", Map.of("items", items)).ok();
        assertThat(papers("citizen1")).isNotEmpty();

        filed.act("registrar1", CHANGE, chosen("citizen1")).ok();
        assertThat(papers("citizen1")).as("he is still the representative").isNotEmpty();
        filed.act("registrar1", CHANGE, chosen("citizen2")).ok();
        assertThat(parties.reads("citizen2")).isEqualTo(200);
        assertThat(papers("citizen2")).isEmpty();
        assertThat(filed.offered("handler1", "decide-file-access").isMissingNode())
                .as("nobody who takes part has asked")
                .isTrue();
    }

    @Test
    void each_of_those_represented_may_sue_and_the_first_suit_meets_the_period_they_share() {
        filed = filedByTwo();
        filed.act("registrar1", CHANGE, chosen("citizen1")).ok();
        var reasons = Map.of("reasons", "超过申请期限。", "unmet", List.of("第四项"), "priorReconsideration", true);
        filed.complete("userTask_reviewApplication", "REFUSE", reasons).ok();
        filed.complete("userTask_approveRefusal", "APPROVE", Map.of("opinion", "同意"))
                .ok();
        filed.complete(
                        "userTask_recordService",
                        "SERVED",
                        Map.of("manner", "in-person", "servedOn", "2026-06-01", "proof", "代表人签收"))
                .ok();
        assertThat(suing()).containsExactly("申请人甲", "申请人乙");
        office.clockTo(LocalDate.of(2026, 6, 5));
        filed.act("registrar1", "record-suit", suit("2026-06-04")).ok();
        assertThat(filed.clocks("sue-prereq-refused", "metOn")).containsExactly("2026-06-04");
        assertThat(suing()).containsExactly("申请人乙");
        filed.act("registrar1", "record-suit", suit("2026-06-05")).ok();
        assertThat(filed.clocks("sue-prereq-refused", "metOn")).containsExactly("2026-06-04");
        assertThat(suing()).isEmpty();
    }

    @Test
    void they_are_chosen_only_where_several_apply() {
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        assertThat(filed.act("handler1", CHANGE, chosen("citizen2")).refused(409))
                .isEqualTo("single_applicant");
    }

    /** Of the first who is offered. */
    private Map<String, Object> suit(String on) {
        var party = filed.offered("registrar1", "record-suit")
                .at("/schema/properties/party/oneOf/0/const")
                .asString();
        return Map.of("party", party, "filedOn", on, "court", "某中级人民法院");
    }

    private List<String> suing() {
        return filed.offered("registrar1", "record-suit")
                .at("/schema/properties/party/oneOf")
                .valueStream()
                .map(choice -> choice.path("title").asString())
                .toList();
    }

    private Filed filedByTwo() {
        var applicants =
                Stream.of("申请人甲", "申请人乙").map(RepresentativesTest::applicant).toList();
        return Filed.on(LocalDate.of(2026, 6, 1), office, Map.of("applicants", applicants));
    }

    private JsonNode papers(String username) {
        ApiUser.Answer answer = office.as(username).get("/api/portal/cases/{no}/access", filed.receiptNo());
        return answer.ok().path("papers");
    }

    private static Map<String, Object> applicant(String name) {
        return Map.of("name", name, "kind", "natural", "province", "广东");
    }

    private static Map<String, Object> chosen(String account) {
        var person = Map.of("name", "代表人" + account, "address", "某路1号", "account", account);
        return Map.of("representatives", List.of(person), "mandate", true, "chosenOn", "2026-06-01");
    }
}
