package org.facheng.deadline;

import java.time.LocalDate;
import java.util.List;
import org.facheng.clock.CalendarDay;
import org.facheng.deadline.calendar.WorkCalendars;
import org.facheng.platform.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The work calendar, for everybody: neither session nor token. */
@RestController
class WorkCalendarController {

    /** One day of the calendar that is not what its weekday says, or is not settled yet. */
    record Day(
            LocalDate date,
            boolean working,
            String kind,
            String nameZh,
            @Nullable String nameEn,
            @Nullable String notice,
            boolean provisional) {}

    /** A notice that arranges the year. */
    record Source(@Nullable String number, String title, @Nullable LocalDate dated, @Nullable String url) {}

    /** @param firstYear with {@code lastYear}, the years there is a calendar for */
    record Year(int year, LocalDate finalThrough, List<Day> days, List<Source> notices, int firstYear, int lastYear) {}

    private final WorkCalendars calendars;

    WorkCalendarController(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/api/calendar/{year}")
    Year calendar(@PathVariable int year) {
        var calendar = calendars.current();
        if (year < calendar.first().getYear() || year > calendar.last().getYear()) {
            throw Problems.invalid(
                    "out_of_range",
                    "没有%d年的工作日历，可查询%d年至%d年。"
                            .formatted(
                                    year,
                                    calendar.first().getYear(),
                                    calendar.last().getYear()),
                    "No work calendar for %d; there is one for %d to %d."
                            .formatted(
                                    year,
                                    calendar.first().getYear(),
                                    calendar.last().getYear()));
        }
        var first = LocalDate.of(year, 1, 1);
        var days = first.datesUntil(first.plusYears(1))
                .map(calendar::day)
                .filter(d -> d.nameZh() != null)
                .map(WorkCalendarController::day)
                .toList();
        var sources = calendar.data().notices().stream()
                .filter(notice -> notice.year() == year)
                .map(notice -> new Source(notice.number(), notice.title(), notice.dated(), notice.url()))
                .toList();
        return new Year(
                year,
                calendar.finalThrough(),
                days,
                sources,
                calendar.first().getYear(),
                calendar.last().getYear());
    }

    private static Day day(CalendarDay day) {
        return new Day(
                day.date(),
                day.kind().working(),
                day.kind().toString(),
                day.nameZh(),
                day.nameEn(),
                day.notice() == null ? null : day.notice().number(),
                day.provisional());
    }
}
