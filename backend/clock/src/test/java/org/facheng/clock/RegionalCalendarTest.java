package org.facheng.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionalCalendarTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.builtIn();

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Test
    void a_region_has_days_of_its_own_that_hold_nowhere_else_and_settle_no_year() {
        var regional = new HolidayNotice(2027, null, "广西2027年三月三放假安排", day("2026-12-01"), null, "450000");
        var row = new CalendarRow(day("2027-04-09"), true, "三月三", "San Yue San", regional);
        CalendarData data = CALENDAR.data().with(regional, List.of(row));
        WorkCalendar there = new WorkCalendar(data.in("450000"));
        WorkCalendar elsewhere = new WorkCalendar(data.in("320000"));
        assertThat(there.isWorkingDay(day("2027-04-09"))).isFalse();
        assertThat(there.day(day("2027-04-09")).notice()).isEqualTo(regional);
        assertThat(elsewhere.isWorkingDay(day("2027-04-09"))).isTrue();
        assertThat(there.finalThrough()).isEqualTo(elsewhere.finalThrough()).isEqualTo(CALENDAR.finalThrough());
    }
}
