package org.facheng.deadline.calendar;

import java.util.List;
import org.facheng.clock.CalendarData;
import org.facheng.clock.CalendarRow;

/** A notice and the days it names. */
record HolidayNoticeDays(HolidayNoticeRow row, List<HolidayNoticeMapper.DayRow> days) {

    CalendarData addedTo(CalendarData data) {
        var notice = row.notice();
        return data.with(
                notice,
                days.stream()
                        .map(day -> new CalendarRow(day.day(), !day.works(), day.nameZh(), day.nameEn(), notice))
                        .toList());
    }
}
