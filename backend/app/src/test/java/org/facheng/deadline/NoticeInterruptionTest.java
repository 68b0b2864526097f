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
 * A holiday notice whose application was interrupted: it goes on where it stood, and cases not yet reached are told apart.
 */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = {"facheng.calendar-batch=1", "test.register=calendar"})
@Import(Interruption.class)
class NoticeInterruptionTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    NoticeApplying applying;

    @Autowired
    @Qualifier("verify")
    Command verify;

    @Autowired
    Interruption interruption;

    private Publication calendar;

    @BeforeEach
    void a_calendar() {
        calendar = new Publication(new Office(mvc), applying);
        interruption.over();
    }

    @Test
    void what_was_interrupted_goes_on_and_a_case_not_yet_reached_says_so() {
        var first = calendar.filed(LocalDate.of(2027, 3, 1));
        var second = calendar.filed(LocalDate.of(2027, 3, 1));
        var third = calendar.filed(LocalDate.of(2027, 3, 1));
        var id = calendar.propose("测试〔2027〕3号", "2027-03-01", Publication.off("2027-03-03"))
                .path("id")
                .asString();
        calendar.approve(id);
        interruption.of(second);
        calendar.begin(id);

        assertThat(calendar.notice(id).path("state").asString()).isEqualTo("applying");
        assertThat(calendar.due(second)).isEqualTo("2027-03-08");
        assertThat(calendar.deadline(second).path("calendarChange").asBoolean()).isTrue();
        assertThat(calendar.timeline(second)).doesNotContain("测试〔2027〕3号");
        var other = calendar.propose("测试〔2027〕4号", "2027-03-01", Publication.off("2027-12-13"))
                .path("id")
                .asString();
        calendar.approve(other);
        assertThat(calendar.office
                        .as("admin1")
                        .post("/api/calendar/notices/{id}/apply", Map.of(), other)
                        .refused(409))
                .isEqualTo("calendar_change_running");

        interruption.over();
        calendar.goOn();
        assertThat(calendar.notice(id).path("state").asString()).isEqualTo("applied");
        var progress = calendar.notice(id).path("progress");
        assertThat(progress.path("done").asInt())
                .isEqualTo(progress.path("total").asInt());
        for (String caseNo : List.of(first, second, third)) {
            assertThat(calendar.due(caseNo)).isEqualTo("2027-03-09");
            assertThat(calendar.deadline(caseNo).path("calendarChange").asBoolean())
                    .isFalse();
            assertThat(calendar.timeline(caseNo)).containsOnlyOnce("依据节假日通知测试〔2027〕3号");
        }
        assertThat(verify.run(List.of())).isZero();
    }

    @Test
    void a_limit_met_before_the_case_is_reached_is_met_under_the_new_calendar() {
        var caseNo = calendar.filed(LocalDate.of(2027, 4, 12));
        var id = calendar.propose("测试〔2027〕5号", "2027-04-12", Publication.off("2027-04-14"))
                .path("id")
                .asString();
        calendar.approve(id);
        interruption.of(caseNo);
        calendar.begin(id);
        assertThat(calendar.due(caseNo)).isEqualTo("2027-04-19");

        interruption.over();
        calendar.office
                .complete(caseNo, "userTask_reviewApplication", "ADMIT", Map.of())
                .ok();
        calendar.goOn();
        assertThat(calendar.deadline(caseNo).path("state").asString()).isEqualTo("met");
        assertThat(calendar.due(caseNo)).isEqualTo("2027-04-20");
        assertThat(calendar.notice(id).path("state").asString()).isEqualTo("applied");
        assertThat(calendar.timeline(caseNo)).containsOnlyOnce("依据节假日通知测试〔2027〕5号");
        assertThat(verify.run(List.of())).isZero();
    }
}
