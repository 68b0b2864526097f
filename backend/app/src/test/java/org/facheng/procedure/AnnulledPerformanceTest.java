package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facheng.procedure.SuitsOverDecision.over;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a court has annulled is not performed any more, and nobody is ordered to (行政诉讼法第七十条，行政复议法第七十七条). */
@FachengTest
class AnnulledPerformanceTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);
    private static final LocalDate LATE = LocalDate.of(2026, 12, 4);

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void to_be_made_anew_in_ten_days() {
        office = new Office(mvc);
        filed = Filed.toBeRemade(FILED, office, 10);
    }

    @AfterEach
    void the_second_clock_agrees() {
        assertThat(office.incidents(filed.caseNo())).isEmpty();
    }

    @Test
    void a_plain_annulment_ends_what_runs_and_the_supervision() {
        office.clockTo(FILED.plusDays(5));
        over(filed, FILED.plusDays(5)).judged("（2026）京行终771号", "revoke", "remake");

        assertThat(filed.clocks("remake-act", "state")).containsExactly("cancelled");
        assertThat(filed.timeline()).anyMatch(line -> line.contains("被人民法院撤销") && line.contains("不再责令履行"));
        assertThat(office.file(filed.caseNo()).path("outcome").toString()).contains("DECIDED");
    }

    @Test
    void what_was_late_before_is_neither_ordered_nor_talked_about() {
        office.clockTo(LATE);
        assertThat(filed.offered("head1", "summon-talk").isMissingNode()).isFalse();
        over(filed, LATE).judged("（2026）京行终772号", "revoke", "restore");

        assertThat(office.openTaskKeys(filed.caseNo())).doesNotContain("userTask_assessNonPerformance");
        assertThat(filed.offered("head1", "summon-talk").isMissingNode()).isTrue();
        assertThat(filed.offered("head1", "criticise").isMissingNode()).isTrue();
    }

    @Test
    void of_what_is_annulled_in_part_a_person_says_what_is_left() {
        over(filed, FILED).judged("（2026）京行终773号", "revoke-in-part");

        assertThat(filed.clocks("remake-act", "state")).containsExactly("running");
        assertThat(filed.timeline()).anyMatch(line -> line.contains("部分撤销"));
    }

    /** No day is guessed for what was ordered: a person settles what is left (法释〔2018〕1号第一百二十二条). */
    @Test
    void a_retrial_that_revokes_the_judgment_gives_the_decision_its_effect_back() {
        var judged = over(filed, FILED).judged("（2026）京行终774号", "revoke", "restore");
        new Retrials(over(filed, FILED)).retried("（2026）京行再774号", "（2026）京行终774号");

        assertThat(filed.clocks("remake-act", "state")).containsExactly("cancelled");
        assertThat(filed.clocks("settle-revived", "state")).containsExactly("running");
        assertThat(filed.offered("handler1", "report-non-performance").isMissingNode())
                .isFalse();
        assertThat(office.file(judged).path("deadlines").valueStream().filter(clock -> clock.path("key")
                        .asString()
                        .equals("tell-restored")))
                .isNotEmpty()
                .allMatch(clock -> clock.path("state").asString().equals("cancelled"));
    }

    /** Missed before the annulment, cancelled since: only what is settled and ordered anew can be late (行政复议法第七十七条). */
    @Test
    void what_was_late_before_the_annulment_is_not_taken_up_again() {
        office.clockTo(LATE);
        over(filed, LATE).judged("（2026）京行终777号", "revoke", "remake");
        new Retrials(over(filed, LATE)).retried("（2026）京行再777号", "（2026）京行终777号");

        assertThat(filed.offered("head1", "summon-talk").isMissingNode()).isTrue();
        assertThat(filed.offered("head1", "criticise").isMissingNode()).isTrue();
    }

    @Test
    void what_is_left_is_settled_after_the_internal_days_too_and_anew_for_another_retrial() {
        over(filed, FILED).judged("（2026）京行终778号", "revoke", "remake");
        new Retrials(over(filed, FILED)).retried("（2026）京行再778号", "（2026）京行终778号");
        office.clockTo(FILED.plusDays(14));
        assertThat(filed.clocks("settle-revived", "state")).containsExactly("missed");
        settle();
        assertThat(filed.offered("handler1", "settle-revived").isMissingNode()).isTrue();

        over(filed, FILED.plusDays(14)).judged("（2026）京行终779号", "revoke", "remake");
        new Retrials(over(filed, FILED.plusDays(14))).retried("（2026）京行再779号", "（2026）京行终779号");
        settle();
    }

    private void settle() {
        filed.act("handler1", "settle-revived", Map.of("left", "to-perform", "finding", "仍应履行。"))
                .ok();
    }

    @Test
    void a_retrial_that_annuls_the_decision_again_and_restores_nothing_ends_what_was_restored() {
        var judged = over(filed, FILED).judged("（2026）京行终780号", "revoke", "restore");
        new Retrials(over(filed, FILED)).retried("（2026）京行再780号", "（2026）京行终780号", "revoke", "remake");

        assertThat(office.file(judged).path("deadlines").valueStream().filter(clock -> clock.path("key")
                        .asString()
                        .equals("tell-restored")))
                .isNotEmpty()
                .allMatch(clock -> clock.path("state").asString().equals("cancelled"));
        assertThat(filed.clocks("settle-revived", "state")).isEmpty();
    }

    @Test
    void a_retrial_that_remands_the_suit_leaves_no_judgment_in_effect_either() {
        over(filed, FILED).judged("（2026）京行终775号", "revoke", "remake");
        new Retrials(over(filed, FILED)).remanded("（2026）京行再775号", "（2026）京行终775号");

        assertThat(filed.clocks("settle-revived", "state")).containsExactly("running");
        over(filed, FILED).judged("（2026）京行终776号", "revoke", "remake");
        assertThat(filed.clocks("settle-revived", "state")).containsExactly("cancelled");
        assertThat(filed.offered("handler1", "report-non-performance").isMissingNode())
                .isTrue();
    }
}
