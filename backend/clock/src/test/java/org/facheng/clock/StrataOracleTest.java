package org.facheng.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arithmetic agrees with OpenGamma Strata, given the same days off and working weekend days. */
class StrataOracleTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.builtIn();
    private static final ImmutableHolidayCalendar STRATA = ImmutableHolidayCalendar.of(
            HolidayCalendarId.of("CN"),
            days(DayKind.HOLIDAY),
            List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            days(DayKind.ADJUSTED_WORKING_DAY));

    static IntStream years() {
        return IntStream.rangeClosed(2008, 2029);
    }

    @ParameterizedTest
    @MethodSource("years")
    void working_days_of_a_year_agree(int year) {
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            int n = 1 + day.getDayOfYear() % 60;
            assertThat(CALENDAR.isWorkingDay(day)).as("%s", day).isEqualTo(STRATA.isBusinessDay(day));
            assertThat(CALENDAR.plusWorkingDays(day, n)).as("%s + %s", day, n).isEqualTo(STRATA.shift(day, n));
            assertThat(CALENDAR.minusWorkingDays(day, n)).as("%s - %s", day, n).isEqualTo(STRATA.shift(day, -n));
            assertThat(CALENDAR.nextWorkingDay(day)).as("next of %s", day).isEqualTo(STRATA.nextOrSame(day));
        }
    }

    private static List<LocalDate> days(DayKind kind) {
        return Stream.iterate(CALENDAR.first(), day -> !day.isAfter(CALENDAR.last()), day -> day.plusDays(1))
                .filter(day -> CALENDAR.day(day).kind() == kind)
                .toList();
    }
}
