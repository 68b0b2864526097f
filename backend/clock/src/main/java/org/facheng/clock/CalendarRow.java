package org.facheng.clock;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One day a notice names: off, or a day of work. To take back an earlier notice, a later one names the day again.
 *
 * @param nameZh the holiday it belongs to, e.g. 春节; also for the day of work that makes up for it
 */
public record CalendarRow(LocalDate date, boolean off, String nameZh, String nameEn, HolidayNotice notice) {

    public CalendarRow {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(nameZh, "nameZh");
        Objects.requireNonNull(notice, "notice");
    }
}
