package org.facheng.clock;

import java.time.LocalDate;

/**
 * What the calendar says about one day.
 *
 * @param nameZh the holiday, for a day off and for the day of work that makes up for it; else null
 * @param notice the notice that names the day; null for an ordinary weekday or weekend and for a statutory day
 *     without a notice
 * @param provisional the day lies after the last day a known notice settles
 */
public record CalendarDay(
        LocalDate date, DayKind kind, String nameZh, String nameEn, HolidayNotice notice, boolean provisional) {

    public boolean working() {
        return kind.working();
    }
}
