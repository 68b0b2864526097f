package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facheng.procedure.SuitsOverDecision.over;

import java.time.LocalDate;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Of a decision that a court changed or annulled in part, a person settles what is to be performed (行政诉讼法第七十条、第七十七条). */
@FachengTest
class AlteredDecisionTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void to_be_made_anew() {
        office = new Office(mvc);
        filed = Filed.toBeRemade(FILED, office, 60);
    }

    private Retrials retrials(LocalDate on) {
        return new Retrials(over(filed, on));
    }

    @Test
    void what_is_performed_of_a_decision_that_was_changed_is_settled_and_anew_when_the_judgment_is_revoked() {
        over(filed, FILED).judged("（2026）京行终890号", "change");
        assertThat(filed.timeline()).anyMatch(line -> line.contains("被人民法院判决变更，应当履行的以判决写明的为准"));
        assertThat(filed.clocks("remake-act", "state")).containsExactly("running");
        assertThat(filed.clocks("settle-altered", "state")).containsExactly("running");

        retrials(FILED.plusDays(1)).retried("（2026）京行再890号", "（2026）京行终890号");
        assertThat(filed.timeline()).anyMatch(line -> line.contains("变更复议决定的判决（（2026）京行终890号）自2026-11-24起被再审撤销"));
        assertThat(filed.clocks("settle-altered", "state")).hasSize(2);
    }

    @Test
    void a_judgment_that_annulled_part_is_taken_back_with_a_note() {
        over(filed, FILED).judged("（2026）京行终892号", "revoke-in-part");
        retrials(FILED).retried("（2026）京行再892号", "（2026）京行终892号");
        assertThat(filed.timeline()).anyMatch(line -> line.contains("部分撤销复议决定的判决（（2026）京行终892号）"));
    }
}
