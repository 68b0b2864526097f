package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Corrections;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.ProblemException;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The limit that is counted back from a hearing: each hearing that is set has one of its own (行政复议法第五十一条第一款). */
@FachengTest
class HearingClockTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TimeMachine clock;

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Corrections corrections;

    @Autowired
    TransactionTemplate transaction;

    private String caseId;

    @BeforeEach
    void a_case() {
        clock.set(Instant.parse("2026-11-05T09:00:00+08:00"));
        var caseNo = ApiUser.signedIn(mvc, "citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("caseNo")
                .asString();
        caseId = cases.byNo(caseNo).orElseThrow().id();
    }

    @Test
    void five_full_working_days_lie_between_notice_and_hearing() {
        record("hearing-set", "2026-11-25");
        assertThat(clocks()).containsExactly("2026-11-25 running until 2026-11-17");
        record("hearing-notified", "2026-11-05");
        assertThat(clocks()).containsExactly("2026-11-25 met until 2026-11-17");
    }

    @Test
    void a_hearing_set_anew_has_to_be_notified_anew_even_on_the_same_day() {
        record("hearing-set", "2026-11-25");
        record("hearing-notified", "2026-11-05");
        record("hearing-postponed", "2026-11-05");
        record("hearing-set", "2026-12-02");
        assertThat(clocks()).containsExactly("2026-11-25 met until 2026-11-17", "2026-12-02 running until 2026-11-24");
        record("hearing-notified", "2026-11-05");
        assertThat(clocks()).containsExactly("2026-11-25 met until 2026-11-17", "2026-12-02 met until 2026-11-24");
    }

    @Test
    void a_hearing_may_be_brought_forward() {
        record("hearing-set", "2026-12-02");
        record("hearing-postponed", "2026-11-05");
        record("hearing-set", "2026-11-25");
        assertThat(clocks())
                .containsExactly("2026-11-25 running until 2026-11-17", "2026-12-02 cancelled until 2026-11-24");
    }

    @Test
    void a_notice_after_the_last_day_is_late_and_the_hearing_is_set_anew() {
        record("hearing-set", "2026-11-25");
        clock.set(Instant.parse("2026-11-18T09:00:00+08:00"));
        transaction.executeWithoutResult(status -> {
            cases.lock(caseId);
            deadlines.recordPassed(caseId);
        });
        record("hearing-notified", "2026-11-18");
        assertThat(clocks()).containsExactly("2026-11-25 missed until 2026-11-17");
        record("hearing-postponed", "2026-11-18");
        record("hearing-set", "2026-12-09");
        record("hearing-notified", "2026-11-18");
        assertThat(clocks()).containsExactly("2026-11-25 missed until 2026-11-17", "2026-12-09 met until 2026-12-01");
    }

    @Test
    void only_an_appointment_lies_ahead() {
        assertThatThrownBy(() -> record("hearing-held", "2026-11-25"))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo("fact_in_future"));
    }

    @Test
    void an_appointment_is_made_anew_and_not_corrected() {
        record("hearing-set", "2026-11-04");
        assertThat(corrections.facts(caseId))
                .extracting(Corrections.RecordedFact::fact)
                .doesNotContain("hearing-set");
        var position = 1 + corrections.facts(caseId).size();
        assertThatThrownBy(() -> transaction.execute(status ->
                        corrections.propose(caseId, position, LocalDate.parse("2026-11-05"), "写错", null, "handler1")))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo("appointment"));
    }

    private void record(String fact, String on) {
        transaction.executeWithoutResult(status -> {
            cases.lock(caseId);
            deadlines.record(caseId, fact, LocalDate.parse(on), null, null);
        });
    }

    /** The hearings in the order of their days, each with the last day of its notice. */
    private List<String> clocks() {
        return deadlines.ofCase(caseId).stream()
                .filter(deadline -> deadline.key().equals("hearing-notice"))
                .map(HearingClockTest::told)
                .sorted()
                .toList();
    }

    private static String told(Deadline deadline) {
        return "%s %s until %s".formatted(deadline.startedOn(), deadline.state(), deadline.due());
    }
}
