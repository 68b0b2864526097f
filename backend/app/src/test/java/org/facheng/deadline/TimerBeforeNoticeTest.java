package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facheng.platform.Command;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** The old last day of a case that a notice has not reached yet passes: nothing runs out before its new one, and nothing fails. */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = {"facheng.calendar-batch=1", "test.register=calendar"})
@Import(Interruption.class)
class TimerBeforeNoticeTest {

    private static final String REVIEW = "userTask_reviewApplication";

    @Autowired
    MockMvc mvc;

    @Autowired
    NoticeApplying applying;

    @Autowired
    @Qualifier("verify")
    Command verify;

    @Autowired
    Interruption interruption;

    @Autowired
    JdbcTemplate jdbc;

    private Publication calendar;

    @BeforeEach
    void a_calendar() {
        calendar = new Publication(new Office(mvc), applying);
    }

    @AfterEach
    void the_notice_is_applied() {
        calendar.goOn();
        assertThat(verify.run(List.of())).isZero();
    }

    @Test
    void the_timer_follows_the_calendar_before_it_runs() {
        var caseNo = notYetReached("2027-10-18", "2027-10-20", "测试〔2027〕42号");

        calendar.office.clockTo(LocalDate.of(2027, 10, 26));
        assertThat(calendar.deadline(caseNo).path("state").asString()).isEqualTo("running");
        assertThat(calendar.due(caseNo)).isEqualTo("2027-10-26");
        assertThat(calendar.office.openTaskKeys(caseNo)).containsExactly(REVIEW);
        assertThat(jdbc.queryForList("SELECT ID_ FROM ACT_RU_JOB WHERE EXCEPTION_MSG_ IS NOT NULL OR RETRIES_ < 3"))
                .isEmpty();

        calendar.office.clockTo(LocalDate.of(2027, 10, 27));
        assertThat(calendar.deadline(caseNo).path("state").asString()).isEqualTo("missed");
        assertThat(calendar.office.openTaskKeys(caseNo)).doesNotContain(REVIEW);
    }

    private String notYetReached(String filed, String off, String number) {
        var caseNo = calendar.filed(LocalDate.parse(filed));
        var id =
                calendar.propose(number, filed, Publication.off(off)).path("id").asString();
        calendar.approve(id);
        interruption.of(caseNo);
        calendar.begin(id);
        interruption.over();
        assertThat(calendar.deadline(caseNo).path("calendarChange").asBoolean()).isTrue();
        return caseNo;
    }
}
