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

/** One of several applicants is refused alone (行政复议法第十四条第一款、第三十条第二款), and the application of the others goes on. */
@FachengTest
class RefusalOfOneTest {

    private static final String REVIEW = "userTask_reviewApplication";
    private static final String APPROVE = "userTask_approveRefusalOfOne";

    @Autowired
    MockMvc mvc;

    private Filed filed;

    @BeforeEach
    void two_apply() {
        filed = Filed.on(
                LocalDate.of(2026, 6, 1), new Office(mvc), Map.of("applicants", OwnPetition.people("申请人甲", "申请人乙")));
    }

    @Test
    void the_others_are_accepted_without_him() {
        propose("party:applicant#2").ok();
        assertThat(filed.complete(REVIEW, "ADMIT", Map.of()).refused(409)).isEqualTo("outcome_ruled_out");
        filed.complete(APPROVE, "APPROVE", Map.of()).ok();
        filed.complete(REVIEW, "ADMIT", Map.of()).ok();
        assertThat(applicants()).containsExactly("申请人甲");
        assertThat(new Letters(filed).receivers("applicant-refusal-decision")).containsExactly(List.of("申请人乙"));
        assertThat(new Letters(filed).page("acceptance-notice"))
                .contains("申请人甲")
                .doesNotContain("申请人乙");
        new Letters(filed).serve("部分申请人行政复议申请处理决定书", "2026-06-01");
        assertThat(filed.clocks("sue-after-dismissal", "due", "state")).containsExactly("2026-06-16 running");
    }

    @Test
    void the_first_leaves_as_well_as_the_second() {
        propose("party:applicant#1").ok();
        filed.complete(APPROVE, "APPROVE", Map.of()).ok();
        assertThat(applicants()).containsExactly("申请人乙");
        assertThat(filed.timeline()).anyMatch(line -> line.contains("申请人甲退出：对其行政复议申请不予受理"));
    }

    @Test
    void accepted_by_silence_he_is_accepted_too() {
        propose("party:applicant#2").ok();
        filed.office().clockTo(LocalDate.of(2026, 6, 9));
        assertThat(filed.office().openTaskKeys(filed.caseNo()))
                .contains("userTask_chooseTrack")
                .doesNotContain(APPROVE);
        assertThat(applicants()).containsExactly("申请人甲", "申请人乙");
    }

    @Test
    void the_last_one_is_refused_with_the_application() {
        propose("party:applicant#2").ok();
        filed.complete(APPROVE, "APPROVE", Map.of()).ok();
        assertThat(filed.offered("handler1", "refuse-applicant").isMissingNode())
                .isTrue();
    }

    @Test
    void nobody_has_given_up_who_was_not_asked() {
        var form = Map.of(
                "applicant",
                "party:applicant#2",
                "kind",
                "abandoned",
                "reasons",
                "没有补正",
                "priorReconsideration",
                false);
        assertThat(filed.act("handler1", "refuse-applicant", form).refused(422)).isEqualTo("not_abandoned");
    }

    private ApiUser.Answer propose(String applicant) {
        var form = Map.of(
                "applicant",
                applicant,
                "kind",
                "refused",
                "unmet",
                List.of("第二项"),
                "reasons",
                "没有利害关系。",
                "priorReconsideration",
                false);
        return filed.act("handler1", "refuse-applicant", form);
    }

    private List<String> applicants() {
        return filed.office()
                .file(filed.caseNo())
                .path("parties")
                .valueStream()
                .filter(party -> party.path("role").asString().equals("applicant"))
                .map((JsonNode party) -> party.path("name").asString())
                .toList();
    }
}
