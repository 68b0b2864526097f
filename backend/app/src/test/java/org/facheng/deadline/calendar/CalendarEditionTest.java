package org.facheng.deadline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.facheng.clock.CalendarData;
import org.facheng.clock.ClockEvent;
import org.facheng.clock.LimitFold;
import org.facheng.clock.LimitRule;
import org.facheng.clock.LimitState;
import org.facheng.clock.PeriodStatus;
import org.facheng.clock.PeriodUnit;
import org.facheng.clock.WorkCalendar;
import org.junit.jupiter.api.Test;

class CalendarEditionTest {

    private static final String EXTENSION = "国办发明电〔2020〕1号";
    private static final LocalDate OPENED = LocalDate.of(2020, 1, 20);

    private final CalendarEdition shipped = new CalendarEdition(CalendarData.builtIn(), true);

    /** What was known before the holiday of 2020 was made longer. */
    private static CalendarData before() {
        var data = CalendarData.builtIn();
        return new CalendarData(
                data.notices().stream()
                        .filter(notice -> !EXTENSION.equals(notice.number()))
                        .toList(),
                data.rows().stream()
                        .filter(row -> !EXTENSION.equals(row.notice().number()))
                        .toList(),
                data.statutoryDays());
    }

    @Test
    void the_holiday_made_longer_in_2020_moves_what_was_opened_before_it() {
        var edition = new CalendarEdition(before(), true);
        assertThat(edition.firstDifference(shipped)).isEqualTo("2020-01-31");

        assertThat(review(edition.in(null)).due()).isEqualTo("2020-02-01");
        var moved = review(shipped.in(null));
        assertThat(moved.due()).isEqualTo("2020-02-04");
        assertThat(moved.explanation())
                .anyMatch(step ->
                        step.notice() != null && EXTENSION.equals(step.notice().number()));
    }

    @Test
    void the_days_before_the_notice_are_replayed_from_what_is_shipped() {
        for (LocalDate start = OPENED.minusDays(30); start.isBefore(OPENED.plusDays(30)); start = start.plusDays(1)) {
            var known = shipped.in(null).asOf(LocalDate.of(2020, 1, 25));
            assertThat(review(known, start).due())
                    .as("%s", start)
                    .isEqualTo(review(new CalendarEdition(before(), true).in(null), start)
                            .due());
        }
    }

    @Test
    void a_period_that_ends_before_the_first_difference_is_the_same_in_both() {
        var before = new CalendarEdition(before(), true);
        var first = before.firstDifference(shipped);
        for (LocalDate start = OPENED.minusDays(60); start.isBefore(OPENED.plusDays(60)); start = start.plusDays(1)) {
            var one = review(before.in(null), start);
            if (one.due().isBefore(first)) {
                assertThat(review(shipped.in(null), start)).isEqualTo(one);
            }
        }
    }

    @Test
    void a_year_that_gets_its_notice_is_final_from_the_end_of_december_on() {
        var next = shipped.with(notice(2027, null, off("2027-03-03")));
        assertThat(shipped.firstDifference(next)).isEqualTo("2026-12-28");
        assertThat(review(next.in(null), LocalDate.of(2027, 3, 1)).status()).isEqualTo(PeriodStatus.FINAL);
        assertThat(review(shipped.in(null), LocalDate.of(2027, 3, 1)).status()).isEqualTo(PeriodStatus.PROVISIONAL);
    }

    @Test
    void a_regions_own_holiday_holds_in_that_region_only_and_settles_no_year() {
        var next = shipped.with(notice(2027, "450000", off("2027-03-03")));
        assertThat(shipped.firstDifference(next)).isEqualTo("2027-03-03");
        assertThat(next.in("450000").isWorkingDay(LocalDate.of(2027, 3, 3))).isFalse();
        assertThat(next.in("320000").isWorkingDay(LocalDate.of(2027, 3, 3))).isTrue();
        assertThat(next.in(null).isWorkingDay(LocalDate.of(2027, 3, 3))).isTrue();
        assertThat(next.in("450000").finalThrough()).isEqualTo(shipped.in(null).finalThrough());
    }

    @Test
    void a_notice_that_says_what_is_known_already_changes_nothing() {
        var again = shipped.with(notice(2026, null, off("2026-10-01")));
        assertThat(shipped.firstDifference(again)).isNull();
    }

    private static HolidayNoticeDays notice(int year, String region, HolidayNoticeMapper.DayRow... days) {
        var now = Instant.parse("2026-11-30T00:00:00Z");
        var row = new HolidayNoticeRow(
                "id",
                year,
                "测试1号",
                "测试",
                LocalDate.of(2026, 11, 30),
                null,
                region,
                "proposed",
                null,
                "a",
                now,
                null,
                null,
                null,
                null,
                null);
        return new HolidayNoticeDays(row, Arrays.asList(days));
    }

    private static HolidayNoticeMapper.DayRow off(String day) {
        return new HolidayNoticeMapper.DayRow(LocalDate.parse(day), false, "测试日", "Test", null);
    }

    private static LimitState review(WorkCalendar calendar) {
        return review(calendar, OPENED);
    }

    private static LimitState review(WorkCalendar calendar, LocalDate start) {
        return LimitFold.fold(
                LimitRule.of("review", PeriodUnit.WORKING_DAYS, 5, null, null),
                List.of(new ClockEvent.Started("received", start)),
                calendar,
                start);
    }
}
