package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Last days that an earlier version kept as so many days: named days where that is certain (信访工作条例第二十三条第一款，行政诉讼法第九十四条). */
// A register of its own: it writes rows as an earlier version left them.
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "test.register=earlier")
class EarlierNamedDaysTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final String OF_SUIT = " AND case_id = (SELECT id FROM cf_case WHERE case_no = ?)";
    private static final Map<String, Object> DATED =
            Map.of("kind", "remake", "duty", "重新作出复议决定", "fixed", "date", "until", "2026-12-18");
    private static final Map<String, Object> OF_DAYS =
            Map.of("kind", "perform", "duty", "履行职责", "fixed", "period", "length", 25, "unit", "calendar_days");

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DataSource source;

    private String suit;
    private SuitsOverDecision suits;

    @BeforeEach
    void judged() {
        var office = new Office(mvc);
        var filed = Filed.toBeRemade(ON, office, 90);
        suits = new SuitsOverDecision(office, filed.caseNo(), ON);
        suit = suits.suit("（2026）京行终851号", "judgment", "二审行政判决书");
        var result = suits.result("（2026）京行终851号", "changed");
        result.putAll(Map.of("effectiveOn", suits.today(), "orders", List.of("revoke", "remake")));
        office.complete(suit, "userTask_recordSecondResult", "FINAL", result).ok();
    }

    @Test
    void what_a_judgment_fixed_by_a_day_alone() {
        listed(DATED);
        assertThat(migrated("performance-ordered")).containsExactly("until");
    }

    @Test
    void a_day_for_the_result_of_what_was_sent_down() {
        listed(DATED);
        database.update(
                "UPDATE dl_fact SET fact = 'referral-day-fixed' WHERE fact = 'performance-ordered'" + OF_SUIT, suit);
        assertThat(migrated("referral-day-fixed")).containsExactly("until");
        database.update(
                "UPDATE dl_fact SET fact = 'performance-ordered' WHERE fact = 'referral-day-fixed'" + OF_SUIT, suit);
    }

    @Test
    void nothing_where_a_period_was_fixed_beside_it() {
        listed(DATED, OF_DAYS);
        assertThat(migrated("performance-ordered")).containsExactly("calendar_days", "calendar_days");
    }

    @SafeVarargs
    private void listed(Map<String, Object>... duties) {
        suits.office()
                .complete(suit, "userTask_listDuties", "OWED", Map.of("duties", List.of(duties), "from", suits.today()))
                .ok();
    }

    private List<String> migrated(String fact) {
        database.update("UPDATE dl_fact SET period_unit = 'calendar_days' WHERE period_unit = 'until'" + OF_SUIT, suit);
        database.execute("DROP TABLE pr_decision_judgment");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V0896__each_judgment_over_a_decision.sql"))
                .execute(source);
        return database.queryForList(
                "SELECT period_unit FROM dl_fact WHERE fact = ?" + OF_SUIT, String.class, fact, suit);
    }
}
