package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.test.web.servlet.MockMvc;

/** 行政复议法第六十四条、第七十二条、第七十七条: an act to be made anew and a fine to be given back have periods of their own, and each is answered for by itself. */
// A register of its own: it writes rows as an earlier version left them.
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "test.register=earlier")
class EachOrderForItselfTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);
    private static final String VERIFY = "userTask_verifyPerformance";
    private static final String ASSESS = "userTask_assessNonPerformance";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DataSource source;

    private Office office;
    private Filed filed;

    @BeforeEach
    void revoked_to_be_made_anew_in_ten_days_and_paid_back_in_twenty() {
        office = new Office(mvc);
        filed = Filed.replied(FILED, office);
    }

    @AfterEach
    void the_second_clock_agrees() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void the_model_waits_for_the_first_period_to_run_out_and_the_order_is_about_that_alone() {
        decided(true);
        assertThat(clocks()).containsExactly("perform 2026-12-14", "remake-act 2026-12-03");

        office.clockTo(LocalDate.of(2026, 12, 4));
        assertThat(office.openTaskKeys(filed.caseNo())).contains(ASSESS);
        ordered("没有重新作出");
        assertThat(clocks()).containsExactly("perform 2026-12-14", "remake-on-order 2026-12-24");

        office.clockTo(LocalDate.of(2026, 12, 15));
        assertThat(office.openTaskKeys(filed.caseNo())).contains(ASSESS);
        ordered("没有返还");
        assertThat(clocks()).containsExactly("perform-on-order 2027-01-04", "remake-on-order 2026-12-24");
    }

    @Test
    void what_is_performed_is_owed_no_more_and_the_other_goes_on() {
        decided(true);
        filed.act("respondent1", "report-performance", Map.of("account", "已经返还", "performedOn", FILED.toString()))
                .ok();
        var all = filed.complete(VERIFY, "PERFORMED", found("performedOn"));
        assertThat(all.refused(422)).isEqualTo("not_all_performed");
        assertThat(all.body().at("/errors/0/pointer").asString()).isEqualTo("/form/remadeOn");
        filed.complete(VERIFY, "NOT_PERFORMED", found("performedOn")).ok();
        assertThat(clocks()).containsExactly("remake-act 2026-12-03");
        assertThat(fields("report-performance")).contains("remadeOn").doesNotContain("performedOn", "party");

        filed.act("respondent1", "report-performance", Map.of("account", "已经重新作出", "remadeOn", FILED.toString()))
                .ok();
        var nothing = filed.complete(VERIFY, "NOT_PERFORMED", found("remadeOn"));
        assertThat(nothing.refused(422)).isEqualTo("all_performed");
        filed.complete(VERIFY, "PERFORMED", found("remadeOn")).ok();
        assertThat(office.file(filed.caseNo()).path("outcome").toString()).contains("DECIDED");
    }

    @Test
    void nothing_is_ordered_where_what_was_late_is_performed() {
        decided(true);
        office.clockTo(LocalDate.of(2026, 12, 4));
        var form = new LinkedHashMap<String, Object>(found("remadeOn"));
        form.putAll(Map.of("days", 10, "unit", "calendar_days"));
        assertThat(filed.complete(ASSESS, "ORDER", form).refused(422)).isEqualTo("nothing_late");
    }

    @Test
    void a_case_under_way_when_this_came_goes_on_as_it_stands() {
        decided(false);
        office.clockTo(LocalDate.of(2026, 12, 4));
        ordered("没有重新作出");
        // As it was recorded before.
        database.update("UPDATE dl_fact SET fact = 'performance-order-issued' WHERE fact = 'remake-order-issued'");
        database.update("UPDATE dl_clock SET rule = 'reconsideration.perform-on-order', short_key = 'perform-on-order'"
                + " WHERE rule = 'reconsideration.remake-on-order'");
        migrated();
        assertThat(clocks()).containsExactly("remake-on-order 2026-12-24");
        assertThat(differences()).isEmpty();

        filed.act("respondent1", "report-performance", Map.of("account", "已经重新作出", "remadeOn", "2026-12-04"))
                .ok();
        filed.complete(VERIFY, "PERFORMED", Map.of("finding", "属实", "remadeOn", "2026-12-04"))
                .ok();
        database.update("UPDATE dl_fact SET fact = 'performed' WHERE fact = 'act-remade'");
        assertThat(differences()).anyMatch(found -> found.startsWith("重新作出行政行为期限"));
        migrated();
    }

    @Test
    void a_timer_that_waited_for_the_last_period_goes_with_the_first() {
        decided(true);
        database.update(
                """
        UPDATE ACT_RU_JOB SET DUEDATE_ = '2026-12-15 00:00:00' WHERE DUEDATE_ IS NOT NULL AND PROCESS_INSTANCE_ID_ IN
        (SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = (SELECT id FROM cf_case WHERE case_no = ?))""",
                filed.caseNo());
        office.clockTo(LocalDate.of(2026, 12, 4));
        office.clockTo(LocalDate.of(2026, 12, 5));
        assertThat(office.openTaskKeys(filed.caseNo())).contains(ASSESS);
    }

    /** Of this case alone, whatever was counted on a later day by a test before. */
    private List<String> differences() {
        database.update("DELETE FROM rc_run");
        database.update("DELETE FROM rc_incident");
        return office.incidents(filed.caseNo()).stream()
                .map(found -> "%s %s: %s"
                        .formatted(
                                found.path("name").asString(),
                                found.path("expected").asString(),
                                found.path("found").asString()))
                .toList();
    }

    private void migrated() {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V0892__each_order_for_itself.sql"))
                .execute(source);
    }

    private static Map<String, Object> found(String day) {
        return Map.of("finding", "属实", day, FILED.toString());
    }

    private void decided(boolean paidBack) {
        var form = new LinkedHashMap<>(Application.draftDecision());
        var revoked = Map.of("kind", "REVOKE", "ground", "facts-unclear", "text", "撤销该决定");
        form.put("orders", List.of(revoked));
        form.put("articles", "第六十四条第一款第一项");
        form.put("property", "NONE");
        form.putAll(Map.of("remakeOrdered", true, "remakeDays", 10, "remakeUnit", "calendar_days"));
        if (paidBack) {
            form.put(
                    "orders",
                    List.of(revoked, Map.of("kind", "RETURN_PROPERTY", "ground", "return", "text", "返还已经缴纳的罚款")));
            form.put("articles", "第六十四条第一款第一项、第七十二条第二款");
            form.put("property", "DUE");
            form.putAll(Map.of("performDays", 20, "performUnit", "calendar_days"));
        }
        filed.complete("userTask_draftDecision", "SUBMIT", form).ok();
        filed.complete("userTask_reviewDecision", "APPROVE", Map.of()).ok();
        filed.complete("userTask_consentDecision", "CONSENT", Map.of()).ok();
        filed.complete("userTask_issueDecision", "ISSUE", Map.of("sealed", true))
                .ok();
    }

    private void ordered(String finding) {
        filed.complete(ASSESS, "ORDER", Map.of("finding", finding, "days", 20, "unit", "calendar_days"))
                .ok();
        approved().ok();
    }

    private ApiUser.Answer approved() {
        return filed.complete("userTask_approvePerformanceOrder", "APPROVE", Map.of());
    }

    private List<String> clocks() {
        return office.file(filed.caseNo())
                .path("deadlines")
                .valueStream()
                .filter(clock -> clock.path("state").asString().equals("running"))
                .filter(clock -> !clock.path("key").asString().startsWith("sue"))
                .map(clock ->
                        clock.path("key").asString() + " " + clock.path("due").asString())
                .sorted()
                .toList();
    }

    private List<String> fields(String action) {
        return filed.offered("respondent1", action)
                .at("/schema/properties")
                .propertyStream()
                .map(Map.Entry::getKey)
                .toList();
    }
}
