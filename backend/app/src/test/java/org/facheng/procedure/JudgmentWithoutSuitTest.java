package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A judgment on record without its suit is undone with that all the same, or a person is asked (行政诉讼法第八十五条，法释〔2018〕1号第一百二十二条). */
@FachengTest
class JudgmentWithoutSuitTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    private Office office;
    private Filed filed;
    private SuitsOverDecision suits;

    @BeforeEach
    void to_be_made_anew_in_ninety_days() {
        office = new Office(mvc);
        filed = Filed.toBeRemade(FILED, office, 90);
        suits = new SuitsOverDecision(office, filed.caseNo(), FILED);
    }

    @Test
    void what_was_entered_by_hand_before_its_suit_came_is_undone_with_the_suit() {
        filed.entered("record-annulled", Map.of("docketNo", "（2026）京01行初871号", "effectiveOn", FILED.toString()))
                .ok();
        var appeals = new LateAppeals(suits);
        var late = appeals.judged("（2026）京01行初871号", "revoke", "remake");
        assertThat(filed.clocks("remake-act", "state")).containsExactly("cancelled");
        appeals.refuted(late);

        assertThat(filed.clocks("remake-act", "state")).containsExactly("running");
    }

    @Test
    void whoever_answers_for_the_case_is_asked_which_judgment_it_is() {
        var appeals = new LateAppeals(suits);
        var late = appeals.judged("（2026）京01行初872号", "revoke", "remake");
        asEarlier("此前登记的判决");
        appeals.refuted(late);

        var asked = "没有写明出自哪一案件：撤销复议决定（此前登记的判决）";
        assertThat(filed.told(office.accountable(filed.caseNo()))).anyMatch(notice -> notice.contains(asked));
        assertThat(filed.timeline()).anyMatch(line -> line.contains(asked));
    }

    @Test
    void the_only_suit_that_restored_the_first_act_restores_it_no_more() {
        var suit = suits.judged("（2026）京行终873号", "revoke", "restore");
        asEarlier("（2026）京行终873号");
        new Retrials(suits).retried("（2026）京行再873号", "（2026）京行终873号");

        assertThat(office.file(suit).path("deadlines").valueStream().filter(clock -> clock.path("key")
                        .asString()
                        .equals("tell-restored")))
                .isNotEmpty()
                .allMatch(clock -> clock.path("state").asString().equals("cancelled"));
    }

    private void asEarlier(String number) {
        database.update(
                "UPDATE pr_decision_judgment SET suit_id = NULL, docket_no = ? WHERE case_id = (SELECT id FROM cf_case WHERE case_no = ?)",
                number,
                filed.caseNo());
    }
}
