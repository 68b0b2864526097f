package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facheng.procedure.SuitsOverDecision.over;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.test.web.servlet.MockMvc;

/** What an earlier version left of the judgments over a decision: of which suit each is (行政诉讼法第七十条). */
// A register of its own: it writes rows as an earlier version left them.
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "test.register=earlier")
class EarlierJudgmentsTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DataSource source;

    private Office office;
    private Filed filed;

    @BeforeEach
    void to_be_made_anew_in_ninety_days() {
        office = new Office(mvc);
        filed = Filed.toBeRemade(FILED, office, 90);
    }

    @Test
    void of_several_suits_it_is_of_the_one_that_took_effect_on_its_day() {
        over(filed, FILED).judged("（2026）京行终861号", "revoke", "remake");
        var last = over(filed, FILED.plusDays(3)).judged("（2026）京行终862号", "revoke", "remake");
        assertThat(migrated()).containsExactly(last + " （2026）京行终862号");
    }

    @Test
    void what_was_entered_by_hand_as_well_is_of_the_suit_with_its_number() {
        entered("（2026）京行终863号");
        var suit = over(filed, FILED).judged("（2026）京行终863号", "revoke", "remake");
        assertThat(migrated()).containsExactly(suit + " （2026）京行终863号");
    }

    @Test
    void what_was_entered_by_hand_of_another_day_is_not_what_the_suit_did() {
        entered("（2026）京01行初864号");
        var suit = over(filed, FILED.plusDays(3)).judged("（2026）京行终864号", "revoke", "remake");
        assertThat(migrated()).containsExactly(suit + " （2026）京行终864号");
    }

    @Test
    void what_was_entered_by_hand_alone_is_of_no_suit() {
        over(filed, FILED).judged("（2026）京行终865号", "dismiss-claims");
        entered("（2026）京行终866号");
        assertThat(migrated()).containsExactly("null （2026）京行终866号");
    }

    private void entered(String number) {
        filed.entered("record-annulled", Map.of("docketNo", number, "effectiveOn", FILED.toString()))
                .ok();
    }

    private List<String> migrated() {
        database.execute("DROP TABLE pr_decision_judgment");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V0896__each_judgment_over_a_decision.sql"))
                .execute(source);
        return database.query(
                """
        SELECT s.case_no, j.docket_no FROM pr_decision_judgment j JOIN cf_case r ON r.id = j.case_id
        LEFT JOIN cf_case s ON s.id = j.suit_id WHERE r.case_no = ?""",
                (row, n) -> row.getString(1) + " " + row.getString(2),
                filed.caseNo());
    }
}
