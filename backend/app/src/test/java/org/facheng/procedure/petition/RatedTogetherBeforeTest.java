package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** An earlier version asked all petitioners together to rate: who withdraws ends that for nobody else (internal). */
@FachengTest
class RatedTogetherBeforeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String STAYS = "信访人亥";
    private static final String LEAVES = "信访人戌";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    private Office office;
    private JointPetition petition;

    @BeforeEach
    void an_answered_petition_of_two_one_of_whom_asked_to_withdraw() {
        office = new Office(mvc);
        petition = JointPetition.withOneAsking(office, DAY, "86", STAYS, LEAVES);
    }

    @Test
    void one_rating_of_all_runs_on_for_those_who_stay() {
        askedTogether();
        petition.leaves();
        petition.told();
        assertThat(petition.clocks("rating", "state")).containsExactly("running");
        assertThat(petition.closed()).isFalse();
        petition.rates(null, "2");
        assertThat(petition.clocks("revisit", "state")).containsExactly("running");
    }

    private void askedTogether() {
        var own = " AND case_id = (SELECT id FROM cf_case WHERE case_no = ?)";
        database.update(
                "DELETE FROM dl_clock WHERE rule = 'petition.rating'" + own + " ORDER BY start_position DESC LIMIT 1",
                petition.caseNo);
        database.update("UPDATE dl_clock SET party_id = NULL WHERE rule = 'petition.rating'" + own, petition.caseNo);
        database.update("UPDATE dl_fact SET party_id = NULL WHERE fact = 'follow-up-opened'" + own, petition.caseNo);
    }
}
