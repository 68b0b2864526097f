package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.platform.Command;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.SampleApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/**
 * A holiday notice from import to moved dates. The notices are invented, each for a week of its own, so that none moves the cases of
 * another test; what they name is in force for the whole class.
 */
@FachengTest(
        properties = {
            "facheng.demo=true",
            "facheng.time-machine=true",
            "facheng.calendar-batch=1",
            "spring.application.name=facheng-calendar"
        })
@Import(NoticePublicationTest.Interruption.class)
@SuppressWarnings("unchecked")
class NoticePublicationTest {

    /** Fails the transaction of a case, as a server that ends does. */
    @TestConfiguration
    static class Interruption {

        private volatile String caseId;

        @EventListener
        void moved(DueDatesMoved event) {
            if (event.deadlines().stream().anyMatch(clock -> clock.caseId().equals(caseId))) {
                throw new IllegalStateException("interrupted");
            }
        }
    }

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate jdbc;

    /** Counts everything again; says what differs. */
    @Autowired
    @Qualifier("verify")
    Command verify;

    @Autowired
    NoticeApplying applying;

    @Autowired
    Interruption interruption;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
        interruption.caseId = null;
    }

    @Test
    void every_date_follows_a_notice_that_a_second_person_approved() {
        var caseNo = filed(LocalDate.of(2027, 7, 1));
        var imported = propose("测试〔2027〕7号", "2027-07-01", off("2027-07-05"), off("2027-07-06"), work("2027-07-10"));
        var id = imported.path("id").asString();

        var line = line(imported.path("preview"), caseNo, "reconsideration.acceptance-review");
        assertThat(line.path("from").asString()).isEqualTo("2027-07-08");
        assertThat(line.path("to").asString()).isEqualTo("2027-07-10");
        assertThat(line.path("documents").toString()).contains("回执");
        assertThat(due(caseNo)).isEqualTo("2027-07-08");

        assertThat(office.as("admin1")
                        .post("/api/calendar/notices/{id}/apply", Map.of(), id)
                        .refused(409))
                .isEqualTo("approval_missing");
        assertThat(office.as("admin1")
                        .post("/api/calendar/notices/{id}/approve", Map.of(), id)
                        .refused(403))
                .isEqualTo("second_person_required");
        approve(id);
        apply(id);

        assertThat(due(caseNo)).isEqualTo("2027-07-10");
        assertThat(explanation(caseNo)).contains("测试〔2027〕7号");
        assertThat(timeline(caseNo)).contains("依据节假日通知测试〔2027〕7号").contains("2027年7月8日调整为2027年7月10日");
        assertThat(office.openTasks(caseNo))
                .extracting(task -> task.path("due").asString())
                .contains("2027-07-10");
        assertThat(verify.run(List.of())).isZero();
        assertThat(office.as("admin1").get("/api/audit/verify").ok().path("ok").asBoolean())
                .isTrue();
    }

    @Test
    void what_was_done_once_answers_the_same_again() {
        var caseNo = filed(LocalDate.of(2027, 8, 2));
        var id = propose("测试〔2027〕8号", "2027-08-02", off("2027-08-05"))
                .path("id")
                .asString();
        approve(id);
        approve(id);
        apply(id);
        assertThat(due(caseNo)).isEqualTo("2027-08-10");
        apply(id);
        approve(id);
        assertThat(timeline(caseNo)).containsOnlyOnce("依据节假日通知测试〔2027〕8号");
        assertThat(office.as("admin1")
                        .post("/api/calendar/notices/{id}/withdraw", Map.of(), id)
                        .refused(409))
                .isEqualTo("notice_in_force");
    }

    @Test
    void a_later_notice_supersedes_a_day_of_an_earlier_one_and_the_calculator_knows_both() {
        var caseNo = filed(LocalDate.of(2027, 8, 16));
        published("测试〔2027〕9号", "2027-08-16", off("2027-08-18"), off("2027-08-19"));
        assertThat(due(caseNo)).isEqualTo("2027-08-25");
        office.clockTo(LocalDate.of(2027, 8, 17));
        published("测试〔2027〕10号", "2027-08-17", work("2027-08-19"));
        assertThat(due(caseNo)).isEqualTo("2027-08-24");
        assertThat(explanation(caseNo)).contains("测试〔2027〕9号");
        assertThat(computed("2027-08-16", "2027-08-17")).isEqualTo("2027-08-24");
        assertThat(computed("2027-08-16", "2027-08-16")).isEqualTo("2027-08-25");
        assertThat(computed("2027-08-16", "2027-08-15")).isEqualTo("2027-08-23");
    }

    @Test
    void what_was_interrupted_goes_on_and_a_case_not_yet_reached_says_so() throws Exception {
        var first = filed(LocalDate.of(2027, 3, 1));
        var second = filed(LocalDate.of(2027, 3, 1));
        var third = filed(LocalDate.of(2027, 3, 1));
        var id = propose("测试〔2027〕3号", "2027-03-01", off("2027-03-03"))
                .path("id")
                .asString();
        approve(id);
        interruption.caseId = jdbc.queryForObject("SELECT id FROM cf_case WHERE case_no = ?", String.class, second);
        office.as("supervisor1")
                .post("/api/calendar/notices/{id}/apply", Map.of(), id)
                .ok();
        applying.await();

        assertThat(notice(id).path("state").asString()).isEqualTo("applying");
        assertThat(due(second)).isEqualTo("2027-03-08");
        assertThat(deadline(second).path("calendarChange").asBoolean()).isTrue();
        assertThat(timeline(second)).doesNotContain("测试〔2027〕3号");
        var other = propose("测试〔2027〕4号", "2027-03-01", off("2027-12-13"))
                .path("id")
                .asString();
        approve(other);
        assertThat(office.as("admin1")
                        .post("/api/calendar/notices/{id}/apply", Map.of(), other)
                        .refused(409))
                .isEqualTo("calendar_change_running");

        interruption.caseId = null;
        applying.goOn();
        applying.await();
        assertThat(notice(id).path("state").asString()).isEqualTo("applied");
        var progress = notice(id).path("progress");
        assertThat(progress.path("done").asInt())
                .isEqualTo(progress.path("total").asInt());
        for (String caseNo : List.of(first, second, third)) {
            assertThat(due(caseNo)).isEqualTo("2027-03-09");
            assertThat(deadline(caseNo).path("calendarChange").asBoolean()).isFalse();
            assertThat(timeline(caseNo)).containsOnlyOnce("依据节假日通知测试〔2027〕3号");
        }
        assertThat(verify.run(List.of())).isZero();
    }

    @Test
    void a_limit_met_before_the_case_is_reached_is_met_under_the_new_calendar() throws Exception {
        var caseNo = filed(LocalDate.of(2027, 4, 12));
        var id = propose("测试〔2027〕5号", "2027-04-12", off("2027-04-14")).path("id").asString();
        approve(id);
        interruption.caseId = jdbc.queryForObject("SELECT id FROM cf_case WHERE case_no = ?", String.class, caseNo);
        office.as("supervisor1").post("/api/calendar/notices/{id}/apply", Map.of(), id).ok();
        applying.await();
        assertThat(due(caseNo)).isEqualTo("2027-04-19");

        interruption.caseId = null;
        office.complete(caseNo, "userTask_reviewApplication", "ADMIT", Map.of()).ok();
        applying.goOn();
        applying.await();
        assertThat(deadline(caseNo).path("state").asString()).isEqualTo("met");
        assertThat(due(caseNo)).isEqualTo("2027-04-20");
        assertThat(notice(id).path("state").asString()).isEqualTo("applied");
        assertThat(verify.run(List.of())).isZero();
    }

    @Test
    void a_limit_recorded_as_run_out_is_listed_for_a_person_and_stays() {
        var caseNo = filed(LocalDate.of(2027, 11, 1));
        office.clockTo(LocalDate.of(2027, 11, 9));
        assertThat(deadline(caseNo).path("state").asString()).isEqualTo("missed");
        var imported = propose("测试〔2027〕11号", "2027-11-09", off("2027-11-08"));
        var line = line(imported.path("preview"), caseNo, "reconsideration.acceptance-review");
        assertThat(line.path("kind").asString()).isEqualTo("missed");
        assertThat(line.path("to").asString()).isEqualTo("2027-11-09");
        var id = imported.path("id").asString();
        approve(id);
        apply(id);
        assertThat(deadline(caseNo).path("state").asString()).isEqualTo("missed");
        assertThat(due(caseNo)).isEqualTo("2027-11-08");
        assertThat(timeline(caseNo)).contains("请人工处理，系统不作改动");
        assertThat(office.as("admin1")
                        .get("/api/calendar/notices/{id}/preview", id)
                        .ok()
                        .path("lines")
                        .toString())
                .contains(caseNo);
    }

    @Test
    void an_approval_of_what_one_has_not_seen_is_refused() {
        filed(LocalDate.of(2027, 5, 10));
        var imported = propose("测试〔2027〕6号", "2027-05-10", off("2027-05-12"));
        var id = imported.path("id").asString();
        var seen = Map.of("seen", imported.path("preview").path("seen").asString());
        filed(LocalDate.of(2027, 5, 10));
        assertThat(office.as("supervisor1")
                        .post("/api/calendar/notices/{id}/approve", seen, id)
                        .refused(409))
                .isEqualTo("preview_changed");
        office.as("supervisor1")
                .post("/api/calendar/notices/{id}/withdraw", Map.of(), id)
                .ok();
        assertThat(office.as("supervisor1")
                        .post("/api/calendar/notices/{id}/approve", Map.of(), id)
                        .refused(409))
                .isEqualTo("notice_withdrawn");
        propose("测试〔2027〕6号", "2027-05-10", off("2027-05-12"));
    }

    @Test
    void a_long_preview_comes_in_pages() {
        for (int i = 0; i < 3; i++) {
            filed(LocalDate.of(2027, 6, 21));
        }
        var id = propose("测试〔2027〕12号", "2027-06-21", off("2027-06-23"))
                .path("id")
                .asString();
        var whole = page(id, 200, null);
        var first = page(id, 2, null);
        var rest = page(id, 200, first.path("next").asString());
        assertThat(first.path("lines")).hasSize(2);
        assertThat(first.path("totals")).isEqualTo(whole.path("totals"));
        assertThat(rest.path("totals").isNull()).isTrue();
        assertThat(first.path("lines").size() + rest.path("lines").size())
                .isEqualTo(whole.path("lines").size());
        assertThat(whole.path("totals").path("moved").asInt())
                .isEqualTo(whole.path("lines").size());
    }

    private JsonNode page(String id, int limit, String cursor) {
        var path = "/api/calendar/notices/{id}/preview?limit={limit}";
        return cursor == null
                ? office.as("admin1").get(path, id, limit).ok()
                : office.as("admin1")
                        .get(path + "&cursor={cursor}", id, limit, cursor)
                        .ok();
    }

    /** Registers what came by post on this day; the receipt for it prints until when it is reviewed. */
    private String filed(LocalDate day) {
        office.clockTo(day);
        var known = day.minusDays(10).toString();
        var form = new HashMap<String, Object>(
                (Map<String, ?>) SampleApplication.admissible().get("form"));
        var act = new HashMap<String, Object>((Map<String, ?>) form.get("act"));
        act.put("dateMade", known);
        act.put("dateKnown", known);
        form.put("act", act);
        return office.as("registrar1")
                .post(
                        "/api/cases",
                        Map.of(
                                "procedure",
                                "reconsideration",
                                "channel",
                                "letter",
                                "receivedOn",
                                day.toString(),
                                "form",
                                form))
                .ok()
                .path("caseNo")
                .asString();
    }

    private JsonNode propose(String number, String dated, Object... days) {
        return office.as("admin1")
                .post(
                        "/api/calendar/notices",
                        Map.of(
                                "year",
                                2027,
                                "number",
                                number,
                                "title",
                                "测试用的放假通知",
                                "dated",
                                dated,
                                "days",
                                List.of(days)))
                .ok();
    }

    private void published(String number, String dated, Object... days) {
        var id = propose(number, dated, days).path("id").asString();
        approve(id);
        apply(id);
    }

    private void approve(String id) {
        office.as("supervisor1")
                .post("/api/calendar/notices/{id}/approve", Map.of(), id)
                .ok();
    }

    private void apply(String id) {
        office.as("supervisor1")
                .post("/api/calendar/notices/{id}/apply", Map.of(), id)
                .ok();
        try {
            applying.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        assertThat(notice(id).path("state").asString()).isEqualTo("applied");
    }

    private JsonNode notice(String id) {
        return office.as("admin1").get("/api/calendar/notices/{id}", id).ok();
    }

    private JsonNode deadline(String caseNo) {
        return office.deadline(caseNo, "acceptance-review");
    }

    private String due(String caseNo) {
        return deadline(caseNo).path("due").asString();
    }

    private String explanation(String caseNo) {
        return office.as("director1")
                .get(
                        "/api/cases/{caseNo}/deadlines/{id}/explanation",
                        caseNo,
                        deadline(caseNo).path("id").asString())
                .ok()
                .toString();
    }

    private String timeline(String caseNo) {
        return office.as("director1")
                .get("/api/cases/{caseNo}/timeline", caseNo)
                .ok()
                .toString();
    }

    private String computed(String start, String asOf) {
        return office.as("director1")
                .post(
                        "/api/deadlines/compute",
                        Map.of("unit", "working_days", "amount", 5, "start", start, "calendarAsOf", asOf))
                .ok()
                .path("deadline")
                .asString();
    }

    private static JsonNode line(JsonNode preview, String caseNo, String rule) {
        return preview.path("lines")
                .valueStream()
                .filter(line -> line.path("caseNo").asString().equals(caseNo)
                        && line.path("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(preview.toString()));
    }

    private static Map<String, String> off(String date) {
        return Map.of("date", date, "kind", "off", "nameZh", "测试日");
    }

    private static Map<String, String> work(String date) {
        return Map.of("date", date, "kind", "work", "nameZh", "测试日");
    }
}
