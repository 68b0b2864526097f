package org.facheng.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.builtIn();
    private static final HolidayNotice NOTICE_2027 =
            new HolidayNotice(2027, "国办发明电〔2026〕9号", "国务院办公厅关于2027年部分节假日安排的通知", LocalDate.of(2026, 11, 20), null);

    private static List<CalendarRow> rows(String... lines) throws IOException {
        return CalendarCsv.rows(
                new StringReader("date,kind,name_zh,name_en\n" + String.join("\n", lines)), NOTICE_2027);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Test
    void a_day_tells_its_kind_its_holiday_and_the_notice_that_says_so() {
        CalendarDay holiday = CALENDAR.day(day("2026-10-07"));
        assertThat(holiday.kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(holiday.nameZh()).isEqualTo("国庆节");
        assertThat(holiday.notice().number()).isEqualTo("国办发明电〔2025〕7号");
        assertThat(holiday.notice().dated()).isEqualTo("2025-11-04");
        assertThat(CALENDAR.day(day("2026-10-10")).kind()).isEqualTo(DayKind.ADJUSTED_WORKING_DAY);
        assertThat(CALENDAR.day(day("2026-10-11")).kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(CALENDAR.day(day("2026-10-12")))
                .isEqualTo(new CalendarDay(day("2026-10-12"), DayKind.WEEKDAY, null, null, null, false));
    }

    @Test
    void the_new_year_days_of_december_belong_to_the_notice_of_the_year_after() {
        assertThat(CALENDAR.day(day("2007-12-31")).notice().year()).isEqualTo(2008);
        assertThat(CALENDAR.day(day("2018-12-31")).notice().year()).isEqualTo(2019);
    }

    @Test
    void the_built_in_rows_are_complete() {
        List<CalendarRow> rows = CALENDAR.data().rows();
        assertThat(rows.stream()
                        .map(CalendarRow::date)
                        .distinct()
                        .filter(CALENDAR::covers)
                        .map(CALENDAR::day))
                .filteredOn(day -> day.kind() == DayKind.HOLIDAY)
                .hasSize(545);
        assertThat(rows).filteredOn(row -> !row.off()).hasSize(132 + 1);
    }

    @Test
    void after_the_last_settled_day_only_weekends_and_statutory_days_rest() {
        CalendarDay springFestival = CALENDAR.day(day("2027-02-08"));
        assertThat(springFestival.provisional()).isTrue();
        assertThat(springFestival.kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(springFestival.notice()).isNull();
        assertThat(CALENDAR.isWorkingDay(day("2027-02-09"))).isTrue();
        assertThat(CALENDAR.day(day("2026-12-27")).provisional()).isFalse();
        assertThat(CALENDAR.day(day("2026-12-28")).provisional()).isTrue();
    }

    @Test
    void as_of_a_day_only_the_notices_dated_until_then_are_known() {
        assertThat(CALENDAR.asOf(day("2020-01-25")).isWorkingDay(day("2020-02-01")))
                .isTrue();
        assertThat(CALENDAR.asOf(day("2020-01-26")).isWorkingDay(day("2020-02-01")))
                .isFalse();
        assertThat(CALENDAR.asOf(day("2019-03-21")).isWorkingDay(day("2019-05-02")))
                .isTrue();
        assertThat(CALENDAR.asOf(day("2019-03-22")).isWorkingDay(day("2019-05-02")))
                .isFalse();
        assertThat(CALENDAR.asOf(day("2025-11-03")).finalThrough()).isEqualTo("2025-12-27");
        assertThat(CALENDAR.asOf(day("2026-11-23"))).isSameAs(CALENDAR);
    }

    @Test
    void a_published_notice_is_added_as_data() throws IOException {
        List<CalendarRow> rows = rows("2027-02-11,off,春节,Spring Festival", "2027-02-13,work,春节,Spring Festival");
        WorkCalendar next = new WorkCalendar(CALENDAR.data().with(NOTICE_2027, rows));
        assertThat(next.finalThrough()).isEqualTo("2027-12-27");
        assertThat(next.isWorkingDay(day("2027-02-11"))).isFalse();
        assertThat(next.isWorkingDay(day("2027-02-13"))).isTrue();
        assertThat(next.isWorkingDay(day("2027-02-08")))
                .as("a settled year rests as its notice says")
                .isTrue();
        assertThat(next.asOf(day("2026-11-19")).isWorkingDay(day("2027-02-11"))).isTrue();
        assertThat(CALENDAR.finalThrough()).isEqualTo("2026-12-27");
    }

    @Test
    void a_notice_may_not_name_a_day_twice_nor_be_unlisted() {
        CalendarRow row = new CalendarRow(day("2027-02-11"), true, "春节", "Spring Festival", NOTICE_2027);
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.data().with(NOTICE_2027, List.of(row, row)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarData(CALENDAR.data().notices(), List.of(row), List.of()));
    }

    @Test
    void a_day_outside_the_calendar_is_never_guessed() {
        assertThatThrownBy(() -> CALENDAR.day(day("2031-01-01"))).isInstanceOf(InvalidPeriodException.class);
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(day("2006-12-31"))).isInstanceOf(InvalidPeriodException.class);
        assertThatThrownBy(() -> CALENDAR.nextWorkingDay(day("2031-01-01"))).isInstanceOf(InvalidPeriodException.class);
    }
}
