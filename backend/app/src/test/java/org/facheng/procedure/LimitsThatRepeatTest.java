package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** 行政复议法第四十一条第五项、第五十八条第一款: sixty and three days run from each suspension, not only from the first. */
@FachengTest
class LimitsThatRepeatTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Cases cases;

    @Autowired
    TransactionTemplate inTransaction;

    private Office office;
    private Filed filed;

    @BeforeEach
    void accepted_on_the_first_of_june() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
    }

    @AfterEach
    void the_second_clock_agrees() {
        assertThat(office.differences()).isZero();
    }

    @Test
    void a_second_suspension_on_the_same_ground_ripens_sixty_days_from_itself() {
        suspendedAndResumed("applicant-deceased");
        filed.suspend("applicant-deceased", "2026-06-25");
        assertThat(clocks("suspension-terminate"))
                .containsExactly("2026-06-10 met 2026-08-10", "2026-06-25 running 2026-08-24");
        office.clockTo(LocalDate.of(2026, 8, 25));
        assertThat(clocks("suspension-terminate"))
                .containsExactly("2026-06-10 met 2026-08-10", "2026-06-25 missed 2026-08-24");
    }

    @Test
    void taken_up_again_the_second_ends_and_the_first_keeps_its_day() {
        suspendedAndResumed("applicant-deceased");
        filed.suspend("organisation-ended", "2026-06-25");
        office.clockTo(LocalDate.of(2026, 7, 6));
        resume("2026-07-03");
        assertThat(filed.clocks("suspension-terminate", "metOn")).containsExactly("2026-06-20", "2026-07-03");
    }

    @Test
    void no_notice_to_a_maker_is_owed_before_competence_is_settled() {
        suspendedAndResumed("normative-document");
        filed.suspend("normative-document", "2026-06-25");
        assertThat(clocks("normdoc-notify-maker")).isEmpty();
    }

    @Test
    void a_review_that_goes_on_already_owes_one_notice_however_the_case_comes_to_be_suspended_for_it() {
        record(
                "2026-06-01",
                "normative-document-raised",
                "normative-document-competent",
                "suspended-for-normative-document");
        office.clockTo(LocalDate.of(2026, 6, 2));
        filed.suspend("normative-document", "2026-06-02");
        assertThat(clocks("normdoc-notify-maker")).containsExactly("2026-06-01 running 2026-06-04");
    }

    @Test
    void what_ran_out_while_nobody_knew_who_is_competent_is_not_owed_once_it_turns_out_otherwise() {
        record("2026-06-01", "normative-document-raised", "normative-document-not-competent");
        office.clockTo(LocalDate.of(2026, 6, 2));
        record("2026-06-02", "normative-document-transferred", "normative-document-raised");
        office.clockTo(LocalDate.of(2026, 6, 16));
        assertThat(clocks("normdoc-transfer"))
                .containsExactly("2026-06-01 met 2026-06-10", "2026-06-02 missed 2026-06-11");
        record("2026-06-16", "normative-document-competent", "normative-document-all-own");
        assertThat(deadlines.stillOwed(caseId(), "normdoc-transfer")).isFalse();
        assertThat(deadlines.stillOwed(caseId(), "reviewing")).isTrue();
        record("2026-06-16", "normative-document-handled");
        assertThat(deadlines.stillOwed(caseId(), "reviewing")).isFalse();
    }

    private void record(String day, String... facts) {
        inTransaction.executeWithoutResult(status ->
                Stream.of(facts).forEach(fact -> deadlines.record(caseId(), fact, LocalDate.parse(day), null, null)));
    }

    private String caseId() {
        return cases.byNo(filed.caseNo()).orElseThrow().id();
    }

    private void suspendedAndResumed(String ground) {
        office.clockTo(LocalDate.of(2026, 6, 25));
        filed.suspend(ground, "2026-06-10");
        resume("2026-06-20");
        office.clockTo("2026-06-25T10:00:00+08:00");
    }

    private void resume(String on) {
        filed.act("director1", "resume", Map.of("on", on, "reason", "原因已经消除")).ok();
    }

    private List<String> clocks(String limit) {
        return filed.clocks(limit, "startedOn", "state", "due");
    }
}
