package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.Told;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Each of several applicants has ten days of his own to correct, and what one sends in is his own (行政复议法第三十一条第二款). */
@FachengTest
class CorrectedByEachTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String REVIEW = "userTask_reviewCorrectedApplication";
    private static final String CORRECT = "submit-correction";
    private static final String SECOND = "party:applicant#2";

    @Autowired
    MockMvc mvc;

    private Filed filed;

    @Test
    void the_review_waits_for_the_other_and_counts_from_the_last() {
        asked("each");
        filed.own(CORRECT, Map.of("statement", "已经补正")).ok();
        assertThat(filed.clocks("correct", "due", "state")).containsExactly("2026-06-15 met", "2026-06-17 running");
        assertThat(filed.office().openTaskKeys(filed.caseNo())).doesNotContain(REVIEW);
        filed.office().clockTo(LocalDate.of(2026, 6, 10));
        filed.act("registrar1", CORRECT, Map.of("applicants", List.of(SECOND), "statement", "已经补正"))
                .ok();
        assertThat(filed.clocks("review-after-corrections", "startedOn", "due"))
                .containsExactly("2026-06-10 2026-06-17");
    }

    @Test
    void what_is_missing_of_the_application_one_gives_for_all() {
        asked("any");
        filed.own(CORRECT, Map.of("statement", "已经补正")).ok();
        assertThat(filed.office().openTaskKeys(filed.caseNo())).contains(REVIEW);
        assertThat(filed.clocks("correct", "state")).containsExactly("met", "met");
        assertThat(filed.offered("registrar1", CORRECT).isMissingNode()).isTrue();
    }

    @Test
    void each_is_told_his_own_last_day() {
        asked("each");
        assertThat(own().path("until").asString()).isEqualTo("2026-06-15");
        assertThat(told()).contains("2026年6月15日").doesNotContain("2026年6月17日");
    }

    @Test
    void the_counter_says_whose_it_is() {
        asked("each");
        assertThat(filed.act("registrar1", CORRECT, Map.of("statement", "已经补正")).refused(422))
                .isEqualTo("applicants_missing");
        var both = List.of("party:applicant#1", SECOND);
        filed.act("registrar1", CORRECT, Map.of("applicants", both, "statement", "已经补正"))
                .ok();
        assertThat(filed.office().openTaskKeys(filed.caseNo())).contains(REVIEW);
    }

    @Test
    void an_address_is_of_who_gives_it() {
        asked("each");
        var moved = Map.of("applicants", List.of(SECOND), "statement", "迁居", "address", "某路9号");
        filed.act("registrar1", CORRECT, moved).ok();
        assertThat(filed.timeline()).anySatisfy(line -> assertThat(line).contains("申请人乙", "某路9号"));
        assertThat(filed.timeline()).noneSatisfy(line -> assertThat(line).contains("申请人甲的信息", "某路9号"));
    }

    @Test
    void an_address_is_of_everybody_it_was_given_for() {
        asked("each");
        var both = List.of("party:applicant#1", SECOND);
        var moved = Map.of("applicants", both, "statement", "迁居", "address", "某路9号");
        filed.act("registrar1", CORRECT, moved).ok();
        assertThat(filed.timeline()).anySatisfy(line -> assertThat(line).contains("申请人甲的信息", "某路9号"));
        assertThat(filed.timeline()).anySatisfy(line -> assertThat(line).contains("申请人乙的信息", "某路9号"));
    }

    @Test
    void nobody_is_waited_for_who_has_left() {
        asked("each");
        filed.own(CORRECT, Map.of("statement", "已经补正")).ok();
        var leaves = Map.of("applicants", List.of(SECOND), "cause", "changed", "voluntary", true);
        filed.office().clockTo(LocalDate.of(2026, 6, 10));
        filed.act("registrar1", "withdraw", leaves).ok();
        filed.complete("userTask_decideWithdrawal", "PERMIT_SOME", Map.of("voluntary", true))
                .ok();
        assertThat(filed.clocks("review-after-corrections", "startedOn", "state"))
                .containsExactly("2026-06-10 running");
    }

    private void asked(String from) {
        filed = Filed.on(DAY, new Office(mvc), Map.of("applicants", OwnPetition.people("申请人甲", "申请人乙")));
        var notice = Map.of("correctionItems", List.of("提交本人的身份证明"), "correctionFrom", from);
        filed.complete("userTask_reviewApplication", "CORRECT", notice).ok();
        filed.office().clockTo(DAY.plusDays(2));
        new Letters(filed).serve("补正行政复议申请通知书", "2026-06-03");
    }

    private String told() {
        return Told.toCitizen(filed.office().as("citizen1")).stream()
                .filter(notice -> notice.toString().contains(filed.receiptNo()))
                .map(notice -> notice.path("text").asString())
                .collect(Collectors.joining());
    }

    private JsonNode own() {
        return filed.ownOffer("citizen1", CORRECT);
    }
}
