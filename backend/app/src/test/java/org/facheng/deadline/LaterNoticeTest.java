package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** A notice that supersedes an earlier one, and one that comes after a limit has run out. */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = {"facheng.calendar-batch=1", "test.register=calendar"})
@Import(Interruption.class)
class LaterNoticeTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    NoticeApplying applying;

    private Publication calendar;

    @BeforeEach
    void a_calendar() {
        calendar = new Publication(new Office(mvc), applying);
    }

    @Test
    void a_later_notice_supersedes_a_day_of_an_earlier_one_and_the_calculator_knows_both() {
        var caseNo = calendar.filed(LocalDate.of(2027, 8, 16));
        calendar.published("测试〔2027〕9号", "2027-08-16", Publication.off("2027-08-18"), Publication.off("2027-08-19"));
        assertThat(calendar.due(caseNo)).isEqualTo("2027-08-25");
        calendar.office.clockTo(LocalDate.of(2027, 8, 17));
        calendar.published("测试〔2027〕10号", "2027-08-17", Publication.work("2027-08-19"));
        assertThat(calendar.due(caseNo)).isEqualTo("2027-08-24");
        assertThat(calendar.explanation(caseNo)).contains("测试〔2027〕9号");
        assertThat(calendar.computed("2027-08-16", "2027-08-17")).isEqualTo("2027-08-24");
        assertThat(calendar.computed("2027-08-16", "2027-08-16")).isEqualTo("2027-08-25");
        assertThat(calendar.computed("2027-08-16", "2027-08-15")).isEqualTo("2027-08-23");
    }

    @Test
    void a_limit_recorded_as_run_out_is_listed_for_a_person_and_stays() {
        var caseNo = calendar.filed(LocalDate.of(2027, 11, 1));
        calendar.office.clockTo(LocalDate.of(2027, 11, 9));
        assertThat(calendar.deadline(caseNo).path("state").asString()).isEqualTo("missed");
        var imported = calendar.propose("测试〔2027〕11号", "2027-11-09", Publication.off("2027-11-08"));
        var line = Publication.line(imported.path("preview"), caseNo, "reconsideration.acceptance-review");
        assertThat(line.path("kind").asString()).isEqualTo("missed");
        assertThat(line.path("to").asString()).isEqualTo("2027-11-09");
        var id = imported.path("id").asString();
        calendar.approve(id);
        calendar.apply(id);
        assertThat(calendar.deadline(caseNo).path("state").asString()).isEqualTo("missed");
        assertThat(calendar.due(caseNo)).isEqualTo("2027-11-08");
        assertThat(calendar.timeline(caseNo)).contains("请人工处理，系统不作改动");
        assertThat(calendar.office
                        .as("admin1")
                        .get("/api/calendar/notices/{id}/preview", id)
                        .ok()
                        .path("lines")
                        .toString())
                .contains(caseNo);
    }

    @Test
    void a_regions_own_holiday_moves_the_cases_of_its_bodies_only_and_shows_no_stranger_their_cases() {
        var day = LocalDate.of(2027, 6, 14);
        var ministrys = calendar.filed(day);
        var jiangsus = calendar.handedOver(day);
        var imported = calendar.office
                .as("admin1")
                .post(
                        "/api/calendar/notices",
                        Map.of(
                                "year",
                                2027,
                                "number",
                                "苏政测〔2027〕1号",
                                "title",
                                "测试用的地方放假通知",
                                "dated",
                                "2027-06-14",
                                "region",
                                "320000",
                                "days",
                                List.of(Publication.off("2027-06-16"))))
                .ok();
        assertThat(imported.path("preview").path("lines").toString()).doesNotContain(ministrys, jiangsus);
        assertThat(imported.path("preview").path("totals").path("elsewhere").asInt())
                .as("the limit of the law, and the target this province sets itself")
                .isEqualTo(2);
        var id = imported.path("id").asString();
        calendar.approve(id);
        calendar.apply(id);

        assertThat(calendar.due(ministrys)).isEqualTo("2027-06-21");
        var there = calendar.office
                .as("director11")
                .get("/api/cases/{no}", jiangsus)
                .ok();
        assertThat(there.path("deadlines").valueStream())
                .filteredOn(clock -> clock.path("key").asString().equals("relay-by-acting-organ"))
                .extracting(clock -> clock.path("due").asString())
                .containsExactly("2027-06-22");
    }
}
