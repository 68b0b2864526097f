package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who withdrew while the others rate is waited for no more (internal). */
@FachengTest
class WithdrawnWhileRatingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String STAYS = "信访人亥";
    private static final String LEAVES = "信访人戌";

    @Autowired
    MockMvc mvc;

    private Office office;
    private JointPetition petition;

    @BeforeEach
    void an_answered_petition_of_two_one_of_whom_asked_to_withdraw() {
        office = new Office(mvc);
        petition = JointPetition.withOneAsking(office, DAY, "84", STAYS, LEAVES);
    }

    @Test
    void the_petition_closes_once_he_has_the_letter_and_the_others_have_rated() {
        petition.rates(STAYS, "5");
        assertThat(petition.clocks("rating", "state")).containsExactlyInAnyOrder("met", "running");
        petition.leaves();
        assertThat(petition.closed()).as("nothing is closed before he is told").isFalse();
        petition.told();
        assertThat(petition.clocks("rating", "state")).containsExactlyInAnyOrder("met", "cancelled");
        assertThat(petition.closed()).isTrue();
        assertThat(office.openTaskKeys(petition.caseNo)).isEmpty();
    }

    @Test
    void those_who_stay_are_still_asked() {
        petition.leaves();
        petition.told();
        assertThat(petition.closed()).isFalse();
        petition.rates(null, "5");
        assertThat(petition.closed()).isTrue();
    }

    @Test
    void who_stays_alone_is_visited_where_he_is_not_satisfied() {
        petition.leaves();
        petition.told();
        petition.rates(null, "1");
        assertThat(petition.clocks("revisit", "state")).containsExactly("running");
        assertThat(petition.closed()).isFalse();
        petition.revisited(null);
        assertThat(petition.clocks("revisit", "state")).containsExactly("met");
        assertThat(petition.closed()).isTrue();
    }

    @Test
    void he_is_told_before_it_closes_though_the_others_rate_meanwhile() {
        petition.leaves();
        petition.rates(null, "5");
        assertThat(petition.closed()).isFalse();
        petition.told();
        assertThat(petition.closed()).isTrue();
    }

    @Test
    void he_is_told_before_it_closes_though_another_is_visited_meanwhile() {
        petition.rates(STAYS, "1");
        petition.leaves();
        petition.revisited(null);
        assertThat(petition.closed()).isFalse();
        petition.told();
        assertThat(petition.closed()).isTrue();
    }

    @Test
    void of_two_who_leave_one_after_the_other_both_are_told() {
        petition = new JointPetition(office, DAY, "85", STAYS, LEAVES, "信访人酉");
        petition.accepted();
        petition.asksToWithdraw(LEAVES);
        petition.leaves();
        petition.asksToWithdraw("信访人酉");
        petition.answered();
        petition.rates(STAYS, "5");
        petition.leaves();
        petition.told();
        assertThat(petition.closed()).isFalse();
        petition.told();
        assertThat(petition.closed()).isTrue();
    }
}
