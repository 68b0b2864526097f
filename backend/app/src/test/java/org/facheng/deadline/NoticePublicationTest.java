package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.platform.Command;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A holiday notice from import to moved dates. The notices are invented, each for a week of its own, so that none moves the cases of
 * another test; what they name is in force for all of them.
 */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = {"facheng.calendar-batch=1", "test.register=calendar"})
@Import(Interruption.class)
class NoticePublicationTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    NoticeApplying applying;

    /** Counts everything again; says what differs. */
    @Autowired
    @Qualifier("verify")
    Command verify;

    private Publication calendar;

    @BeforeEach
    void a_calendar() {
        calendar = new Publication(new Office(mvc), applying);
    }

    @Test
    void every_date_follows_a_notice_that_a_second_person_approved() {
        var caseNo = calendar.filed(LocalDate.of(2027, 7, 1));
        var imported = calendar.propose(
                "测试〔2027〕7号",
                "2027-07-01",
                Publication.off("2027-07-05"),
                Publication.off("2027-07-06"),
                Publication.work("2027-07-10"));
        var id = imported.path("id").asString();

        var line = Publication.line(imported.path("preview"), caseNo, "reconsideration.acceptance-review");
        assertThat(line.path("from").asString()).isEqualTo("2027-07-08");
        assertThat(line.path("to").asString()).isEqualTo("2027-07-10");
        assertThat(line.path("documents").toString()).contains("回执");
        assertThat(calendar.due(caseNo)).isEqualTo("2027-07-08");

        assertThat(calendar.office
                        .as("admin1")
                        .post("/api/calendar/notices/{id}/apply", Map.of(), id)
                        .refused(409))
                .isEqualTo("approval_missing");
        assertThat(calendar.office
                        .as("admin1")
                        .post("/api/calendar/notices/{id}/approve", Map.of(), id)
                        .refused(403))
                .isEqualTo("second_person_required");
        calendar.approve(id);
        calendar.apply(id);

        assertThat(calendar.due(caseNo)).isEqualTo("2027-07-10");
        assertThat(calendar.explanation(caseNo)).contains("测试〔2027〕7号");
        assertThat(calendar.timeline(caseNo)).contains("依据节假日通知测试〔2027〕7号").contains("2027年7月8日调整为2027年7月10日");
        assertThat(calendar.office.openTasks(caseNo))
                .extracting(task -> task.path("due").asString())
                .contains("2027-07-10");
        assertThat(verify.run(List.of())).isZero();
        assertThat(calendar.office
                        .as("admin1")
                        .get("/api/audit/verify")
                        .ok()
                        .path("ok")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void what_was_done_once_answers_the_same_again() {
        var caseNo = calendar.filed(LocalDate.of(2027, 8, 2));
        var id = calendar.propose("测试〔2027〕8号", "2027-08-02", Publication.off("2027-08-05"))
                .path("id")
                .asString();
        calendar.approve(id);
        calendar.approve(id);
        calendar.apply(id);
        assertThat(calendar.due(caseNo)).isEqualTo("2027-08-10");
        calendar.apply(id);
        calendar.approve(id);
        assertThat(calendar.timeline(caseNo)).containsOnlyOnce("依据节假日通知测试〔2027〕8号");
        assertThat(calendar.office
                        .as("admin1")
                        .post("/api/calendar/notices/{id}/withdraw", Map.of(), id)
                        .refused(409))
                .isEqualTo("notice_in_force");
    }

    @Test
    void an_approval_of_what_one_has_not_seen_is_refused() {
        calendar.filed(LocalDate.of(2027, 5, 10));
        var imported = calendar.propose("测试〔2027〕6号", "2027-05-10", Publication.off("2027-05-12"));
        var id = imported.path("id").asString();
        var seen = imported.path("preview").path("seen").asString();
        calendar.filed(LocalDate.of(2027, 5, 10));
        assertThat(calendar.office
                        .as("supervisor1")
                        .post("/api/calendar/notices/{id}/approve?seen={seen}", Map.of(), id, seen)
                        .refused(409))
                .isEqualTo("preview_changed");
        calendar.office
                .as("supervisor1")
                .post("/api/calendar/notices/{id}/withdraw", Map.of(), id)
                .ok();
        assertThat(calendar.office
                        .as("supervisor1")
                        .post("/api/calendar/notices/{id}/approve", Map.of(), id)
                        .refused(409))
                .isEqualTo("notice_withdrawn");
        calendar.propose("测试〔2027〕6号", "2027-05-10", Publication.off("2027-05-12"));
    }

    @Test
    void a_long_preview_comes_in_pages() {
        for (int i = 0; i < 3; i++) {
            calendar.filed(LocalDate.of(2027, 6, 21));
        }
        var id = calendar.propose("测试〔2027〕12号", "2027-06-21", Publication.off("2027-06-23"))
                .path("id")
                .asString();
        assertThat(calendar.office
                        .as("admin1")
                        .get("/api/calendar/notices/{id}/preview?cursor=nonsense", id)
                        .refused(422))
                .isEqualTo("bad_cursor");
        var whole = calendar.page(id, 200, null);
        var first = calendar.page(id, 2, null);
        var rest = calendar.page(id, 200, first.path("next").asString());
        assertThat(first.path("lines")).hasSize(2);
        assertThat(first.path("totals")).isEqualTo(whole.path("totals"));
        assertThat(rest.path("totals").isNull()).isTrue();
        assertThat(first.path("lines").size() + rest.path("lines").size())
                .isEqualTo(whole.path("lines").size());
        var totals = whole.path("totals");
        assertThat(totals.path("moved").asInt()
                        + totals.path("missed").asInt()
                        - totals.path("elsewhere").asInt())
                .isEqualTo(whole.path("lines").size());
    }
}
