package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Of several applicants each says for himself whom he applies against (行政复议法第十四条第一款、第三十条第一款第一项); representatives say it for all (第十五条第二款). */
@FachengTest
class RespondentChangedByEachTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String PROPER = "某市公安局";
    private static final String ANSWER = "answer-change-respondent";

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void two_apply_against_the_wrong_one() {
        office = new Office(mvc);
        filed = Filed.on(DAY, office, Map.of("applicants", OwnPetition.people("申请人甲", "申请人乙")));
    }

    @Test
    void what_one_answers_is_his_own_and_the_respondent_changes_when_all_agree() {
        told();
        assertThat(names(own())).containsExactly("申请人甲");
        assertThat(filed.own(ANSWER, agrees(party("申请人乙"))).refused(422)).isEqualTo("unknown_party");
        filed.own(ANSWER, agrees(party("申请人甲"))).ok();
        assertThat(filed.clocks("change-respondent", "state")).containsExactly("running");
        assertThat(change().refused(422)).isEqualTo("not_agreed");
        assertThat(names(filed.offered("handler1", ANSWER))).containsExactly("申请人甲", "申请人乙");
        var refuses = Map.of("applicant", party("申请人乙"), "agreed", false, "statement", "不变更");
        filed.act("handler1", ANSWER, refuses).ok();
        assertThat(filed.clocks("change-respondent", "state")).containsExactly("met");
        assertThat(change().refused(422)).isEqualTo("not_agreed");
        filed.act("handler1", ANSWER, agrees(party("申请人乙"))).ok();
        change().ok();
    }

    @Test
    void representatives_answer_for_all() {
        var person = Map.of("name", "代表人丙", "address", "某路1号", "account", "citizen2");
        var chosen = Map.of("representatives", List.of(person), "mandate", true, "chosenOn", DAY.toString());
        filed.act("registrar1", "change-representatives", chosen).ok();
        told();
        assertThat(own().isMissingNode()).as("he is represented").isTrue();
        filed.own(ANSWER, Map.of("agreed", false, "statement", "不变更")).refused(409);
        var agrees = Map.of("agreed", true, "name", PROPER);
        office.as("citizen2")
                .post("/api/portal/cases/{no}/actions/{act}", Map.of("form", agrees), filed.receiptNo(), ANSWER)
                .ok();
        assertThat(filed.clocks("change-respondent", "state")).containsExactly("met");
        change().ok();
    }

    @Test
    void a_name_written_otherwise_is_the_same_one() {
        told();
        var spaced = Map.of("applicant", party("申请人甲"), "agreed", true, "name", "某市 公安局");
        filed.own(ANSWER, spaced).ok();
        filed.act("handler1", ANSWER, agrees(party("申请人乙"))).ok();
        change().ok();
    }

    @Test
    void nobody_is_waited_for_who_has_left() {
        told();
        filed.own(ANSWER, agrees(party("申请人甲"))).ok();
        var leaves =
                Map.of("applicants", List.of(party("申请人乙")), "cause", "other", "reason", "不再申请", "voluntary", true);
        filed.act("registrar1", "withdraw", leaves).ok();
        assertThat(filed.clocks("change-respondent", "state")).containsExactly("running");
        filed.complete("userTask_decideWithdrawal", "PERMIT_SOME", Map.of("voluntary", true))
                .ok();
        assertThat(filed.clocks("change-respondent", "state")).containsExactly("met");
        change().ok();
    }

    private void told() {
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        var notice = Map.of(
                "wrong", "party:respondent", "properRespondent", PROPER, "reason", "由该局作出", "until", "2026-06-16");
        filed.act("handler1", "tell-change-respondent", notice).ok();
    }

    private ApiUser.Answer change() {
        var form = Map.of("party", "party:respondent", "name", PROPER, "kind", "organ", "reason", "申请人书面变更");
        return filed.act("handler1", "change-respondent", form);
    }

    private static Map<String, Object> agrees(String applicant) {
        return Map.of("applicant", applicant, "agreed", true, "name", PROPER);
    }

    private JsonNode own() {
        return filed.ownOffer("citizen1", ANSWER);
    }

    private static List<String> names(JsonNode offer) {
        return offer.at("/schema/properties/applicant/oneOf")
                .valueStream()
                .map(choice -> choice.path("title").asString())
                .toList();
    }

    private String party(String name) {
        return office.file(filed.caseNo())
                .path("parties")
                .valueStream()
                .filter(party -> party.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }
}
