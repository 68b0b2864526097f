package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facheng.procedure.SuitsOverDecision.over;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Several may sue over one decision, each for himself: what comes of one suit takes back nothing that another did (行政诉讼法第四十五条，法释〔2018〕1号第一百二十二条). */
@FachengTest
class SeveralSuitsTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void to_be_made_anew_in_ninety_days() {
        office = new Office(mvc);
        filed = Filed.toBeRemade(FILED, office, 90);
    }

    private Retrials retrials(LocalDate on) {
        return new Retrials(over(filed, on));
    }

    @Test
    void a_retrial_of_the_one_leaves_the_decision_annulled_by_the_other() {
        over(filed, FILED).judged("（2026）京行终881号", "revoke", "restore");
        var other = over(filed, FILED).judged("（2026）京行终882号", "revoke", "restore");
        retrials(FILED.plusDays(7)).retried("（2026）京行再881号", "（2026）京行终881号");

        assertThat(filed.clocks("settle-revived", "state")).isEmpty();
        assertThat(annulled()).isTrue();
        assertThat(filed.timeline()).anyMatch(line -> line.contains("仍被另一判决撤销（（2026）京行终882号）"));
        assertThat(restored(other)).containsOnly("running");

        retrials(FILED.plusDays(8)).retried("（2026）京行再882号", "（2026）京行终882号");
        assertThat(filed.clocks("settle-revived", "state")).containsExactly("running");
        assertThat(annulled()).isFalse();
        assertThat(restored(other)).containsOnly("cancelled");
    }

    @Test
    void a_retrial_of_a_judgment_that_dismissed_the_claims_gives_the_decision_nothing_back() {
        over(filed, FILED).judged("（2026）京行终883号", "revoke", "remake");
        over(filed, FILED).judged("（2026）京行终884号", "dismiss-claims");
        var asked = retrials(FILED).defended("（2026）京行再884号");
        var unsaid = retrials(FILED).revoking("（2026）京行再884号", null, "unlawful");
        assertThat(office.complete(asked, "userTask_recordResult", "RETRIED", unsaid)
                        .refused(422))
                .isEqualTo("no_such_judgment");

        retrials(FILED).retried("（2026）京行再885号", "other", "unlawful");
        assertThat(annulled()).isTrue();
    }

    @Test
    void a_late_appeal_against_the_one_judgment_leaves_the_decision_annulled_by_the_other() {
        over(filed, FILED).judged("（2026）京行终886号", "revoke", "remake");
        var appeals = new LateAppeals(over(filed, FILED));
        var late = appeals.judged("（2026）京01行初886号", "revoke", "remake");
        appeals.refuted(late);

        assertThat(annulled()).isTrue();
        assertThat(filed.clocks("remake-act", "state")).containsExactly("cancelled");
        assertThat(filed.timeline()).anyMatch(line -> line.contains("没有生效，复议决定仍被另一判决撤销"));
    }

    @Test
    void a_late_appeal_against_the_only_judgment_lets_the_period_run_again() {
        var appeals = new LateAppeals(over(filed, FILED));
        var late = appeals.judged("（2026）京01行初887号", "revoke", "remake");
        assertThat(filed.clocks("remake-act", "state")).containsExactly("cancelled");
        appeals.refuted(late);

        assertThat(filed.clocks("remake-act", "state")).containsExactly("running");
    }

    /** Nothing of what is annulled is reported as not performed (行政复议法第七十七条). */
    private boolean annulled() {
        return filed.offered("registrar1", "report-non-performance").isMissingNode();
    }

    private Stream<String> restored(String suit) {
        return office.file(suit)
                .path("deadlines")
                .valueStream()
                .filter(clock -> clock.path("key").asString().equals("tell-restored"))
                .map(clock -> clock.path("state").asString());
    }
}
