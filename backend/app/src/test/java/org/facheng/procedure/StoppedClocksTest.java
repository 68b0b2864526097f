package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 行政复议法第三十九条、第六十二条 and 实施条例第三十七条: what stops the period for deciding, and what makes it longer. */
@FachengTest
class StoppedClocksTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 6, 1);

    @Autowired
    MockMvc mvc;

    @Autowired
    TimeMachine clock;

    private Office office;
    private Filed filed;

    @BeforeEach
    void accepted_on_the_first_of_june() {
        office = new Office(mvc);
        filed = Filed.on(ACCEPTED, office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        assertThat(decide("due")).isEqualTo("2026-07-31");
    }

    @AfterEach
    void the_second_clock_agrees() {
        assertThat(office.differences()).isZero();
    }

    @Test
    void suspended_the_period_stands_still_and_resumed_it_counts_on() {
        office.clockTo(LocalDate.of(2026, 6, 15));
        filed.act("director1", "suspend", suspension("other-case", "2026-06-10"))
                .ok();
        assertThat(decide("state") + decide("due")).isEqualTo("suspended");
        office.clockTo(LocalDate.of(2026, 6, 25));
        filed.act("director1", "resume", Map.of("on", "2026-06-20", "reason", "另案已经审结"))
                .ok();
        // 8 of 60 days were counted up to the 9th; the 20th is the ninth.
        assertThat(decide("state") + decide("due")).isEqualTo("running2026-08-10");
        assertThat(explanation())
                .contains(
                        "2026年6月10日至6月19日（中止：需要以其他案件的审理结果为依据，其他案件尚未审结，《行政复议法》第三十九条第一款第八项）不计入；2026年6月20日恢复计算",
                        "口径（中止首日与恢复之日）：中止的首日不计入，恢复之日计入");
    }

    @Test
    void the_time_of_an_appraisal_does_not_count_and_is_marked_unconfirmed() {
        office.clockTo(LocalDate.of(2026, 6, 22));
        var form = Map.of("ground", "appraisal", "from", "2026-06-10", "through", "2026-06-19", "reason", "司法鉴定");
        filed.act("handler1", "exclude-period", form).ok();
        assertThat(decide("due")).isEqualTo("2026-08-10");
        assertThat(explanation())
                .anyMatch(step -> step.contains("鉴定所用时间，待确认") && step.contains("第三十七条") && step.contains("不计入"));
    }

    @Test
    void days_outside_the_period_or_ahead_of_today_are_refused_and_change_nothing() {
        for (var from : List.of("2026-06-01", "2026-06-02")) {
            assertThat(filed.act("director1", "suspend", suspension("other-case", from))
                            .refused(422))
                    .isEqualTo("stop_out_of_bounds");
        }
        assertThat(filed.act("director1", "resume", Map.of("on", "2026-06-01", "reason", "没有中止"))
                        .refused(409))
                .isEqualTo("not_now");
        assertThat(filed.act("director1", "suspend", suspension("no-such-ground", "2026-06-01"))
                        .refused(422))
                .isEqualTo("form_invalid");
        assertThat(decide("due")).isEqualTo("2026-07-31");
    }

    @Test
    void what_begins_after_the_last_day_stops_nothing_also_before_that_day_is_recorded_as_passed() {
        clock.set(Instant.parse("2026-08-05T09:00:00+08:00"));
        assertThat(decide("state") + decide("due")).isEqualTo("running2026-07-31");
        assertThat(filed.act("director1", "suspend", suspension("other-case", "2026-08-03"))
                        .refused(422))
                .isEqualTo("nothing_to_stop");
        filed.act("director1", "suspend", suspension("other-case", "2026-07-31"))
                .ok();
        assertThat(decide("state")).isEqualTo("suspended");
    }

    @Test
    void a_case_that_stands_still_is_not_suspended_a_second_time() {
        office.clockTo(LocalDate.of(2026, 6, 15));
        filed.act("director1", "suspend", suspension("other-case", "2026-06-10"))
                .ok();
        assertThat(filed.act("handler1", "suspend", suspension("legal-question", "2026-06-11"))
                        .refused(409))
                .isEqualTo("suspended_already");
        assertThat(office.file(filed.caseNo()).path("documents").valueStream())
                .filteredOn(document -> document.path("template").asString().equals("suspension-notice"))
                .hasSize(1);
    }

    @Test
    void the_director_extends_once_by_thirty_days_at_most() {
        assertThat(filed.act("director1", "extend-decision", Map.of("extraDays", 31, "reason", "情况复杂"))
                        .status())
                .isEqualTo(422);
        filed.act("director1", "extend-decision", Map.of("extraDays", 30, "reason", "情况复杂"))
                .ok();
        // 90 days from the 1st of June end on Sunday the 30th of August.
        assertThat(decide("rawEnd") + " " + decide("due")).isEqualTo("2026-08-30 2026-08-31");
        assertThat(filed.act("director1", "extend-decision", Map.of("extraDays", 1, "reason", "再延长"))
                        .refused(422))
                .isEqualTo("already_extended");
        assertThat(explanation()).contains("口径（延长期限的起点）：延长的日数并入原期限连续计算，只在最后一日顺延一次");
    }

    @Test
    void after_an_extension_the_warning_comes_again() {
        office.clockTo(LocalDate.of(2026, 7, 22));
        filed.act("director1", "extend-decision", Map.of("extraDays", 30, "reason", "情况复杂"))
                .ok();
        office.clockTo(LocalDate.of(2026, 8, 21));
        assertThat(office.as("director1")
                        .get("/api/cases/{caseNo}/timeline", filed.caseNo())
                        .ok()
                        .valueStream()
                        .map(entry -> entry.path("text").asString())
                        .filter(text -> text.startsWith("预警：行政复议决定期限")))
                .hasSize(2);
    }

    @Test
    void what_stood_still_before_the_last_day_keeps_a_limit_from_having_run_out() {
        office.clockTo(LocalDate.of(2026, 8, 3));
        assertThat(decide("state")).isEqualTo("missed");
        var form = Map.of("ground", "appraisal", "from", "2026-06-10", "through", "2026-06-19", "reason", "司法鉴定");
        filed.act("handler1", "exclude-period", form).ok();
        assertThat(decide("state") + decide("due")).isEqualTo("running2026-08-10");
        office.clockTo(LocalDate.of(2026, 8, 11));
        assertThat(decide("state")).isEqualTo("missed");
        assertThat(office.deadline(filed.caseNo(), "sue-after-no-decision")
                        .path("startedOn")
                        .asString())
                .as("what follows from the expiry takes the new day")
                .isEqualTo("2026-08-10");
    }

    @Test
    void a_case_taken_up_again_is_not_suspended_from_an_earlier_day() {
        office.clockTo(LocalDate.of(2026, 6, 25));
        filed.act("director1", "suspend", suspension("other-case", "2026-06-10"))
                .ok();
        filed.act("director1", "resume", Map.of("on", "2026-06-20", "reason", "另案已经审结"))
                .ok();
        assertThat(filed.act("director1", "suspend", suspension("mediation", "2026-06-15"))
                        .refused(422))
                .isEqualTo("stop_out_of_bounds");
        filed.act("director1", "suspend", suspension("mediation", "2026-06-22")).ok();
        assertThat(decide("state")).isEqualTo("suspended");
    }

    private static Map<String, String> suspension(String ground, String from) {
        var form = new HashMap<>(Map.of("ground", ground, "from", from, "reason", "见卷内材料"));
        if (ground.equals("mediation")) {
            form.putAll(Map.of("applicantConsentedOn", from, "respondentConsentedOn", from));
        }
        return form;
    }

    private String decide(String field) {
        return office.deadline(filed.caseNo(), "decide-ordinary").path(field).asString("");
    }

    private List<String> explanation() {
        return Explained.of(office, filed, "decide-ordinary");
    }
}
