package org.facheng.deadline.calendar;

import java.util.List;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** The holiday notices that were imported, and the calendars they make. */
@Component
public class HolidayNotices {

    private final HolidayNoticeMapper notices;
    private final WorkCalendars calendars;

    HolidayNotices(HolidayNoticeMapper notices, WorkCalendars calendars) {
        this.notices = notices;
        this.calendars = calendars;
    }

    /** The latest first. */
    public List<HolidayNoticeRow> all() {
        return notices.all();
    }

    /** The notices in force, in the order of the editions from 1. */
    public List<HolidayNoticeRow> inForce() {
        return notices.applied();
    }

    public HolidayNoticeRow byId(String id) {
        return notices.byId(id).orElseThrow(Problems::notFound);
    }

    public List<NoticeDay> days(String id) {
        return notices.days(id).stream()
                .map(day -> new NoticeDay(
                        day.day(),
                        day.works() ? NoticeDay.WORK : NoticeDay.OFF,
                        day.nameZh(),
                        day.nameEn(),
                        day.sentence()))
                .toList();
    }

    /** The calendar as it would be with this notice beside those in force. */
    public CalendarEdition with(HolidayNoticeRow row) {
        return calendars.edition(calendars.edition()).with(new HolidayNoticeDays(row, notices.days(row.id())));
    }
}
