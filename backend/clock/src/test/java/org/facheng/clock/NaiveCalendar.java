package org.facheng.clock;

import java.time.LocalDate;

/** The arithmetic of the calendar once more, day by day: slow and plain, to compare with. */
final class NaiveCalendar {

    private NaiveCalendar() {}

    static int between(WorkCalendar calendar, LocalDate after, LocalDate through) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(through); day = day.plusDays(1)) {
            count += calendar.day(day).working() ? 1 : 0;
        }
        return count;
    }

    static LocalDate plus(WorkCalendar calendar, LocalDate date, int n) {
        LocalDate day = date;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            left -= calendar.day(day).working() ? 1 : 0;
        }
        return day;
    }

    static LocalDate minus(WorkCalendar calendar, LocalDate date, int n) {
        LocalDate day = date;
        for (int left = n; left > 0; ) {
            day = day.minusDays(1);
            left -= calendar.day(day).working() ? 1 : 0;
        }
        return day;
    }
}
