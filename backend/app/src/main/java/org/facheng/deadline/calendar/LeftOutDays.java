package org.facheng.deadline.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/**
 * Days off by regulation (全国年节及纪念日放假办法) that the first notice of a year does not name. With it they become ordinary days and limits
 * run out on them: that is never done in passing, whoever approves says why.
 */
@Component
public class LeftOutDays {

    private static final int LONGEST_REASON = 500;

    private final HolidayNoticeMapper notices;
    private final WorkCalendars calendars;

    LeftOutDays(HolidayNoticeMapper notices, WorkCalendars calendars) {
        this.notices = notices;
        this.calendars = calendars;
    }

    /** None for a later notice of the year, or a region's. */
    public List<NoticeDay> by(HolidayNoticeRow row) {
        var data = calendars
                .edition(row.inForce() ? row.edition() - 1 : calendars.edition())
                .in(null)
                .data();
        boolean later = data.notices().stream()
                .anyMatch(notice -> notice.year() == row.noticeYear() && notice.region() == null);
        var named = notices.days(row.id()).stream()
                .map(HolidayNoticeMapper.DayRow::day)
                .collect(Collectors.toSet());
        return later || row.region() != null
                ? List.of()
                : data.statutoryDays().stream()
                        .filter(day -> day.date().getYear() == row.noticeYear() && !named.contains(day.date()))
                        .map(day -> new NoticeDay(day.date(), NoticeDay.OFF, day.nameZh(), day.nameEn(), null))
                        .toList();
    }

    /**
     * @throws ProblemException 422 {@code regulation_days_left_out} that names the days, or {@code reason_too_long}
     */
    static String requireReason(List<NoticeDay> days, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Problems.invalid(
                            "regulation_days_left_out",
                            "本年第一份通知没有列出法定节假日%s，施行后将按平日计算。确属如此的，请写明理由；否则请撤回后重新导入。".formatted(named(days)),
                            "The first notice of the year leaves out days off by regulation. Say why, or withdraw it.")
                    .at("/leftOutReason", "请写明理由", "required");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw Problems.invalid("reason_too_long", "理由不超过500字。", "A reason has at most 500 characters.")
                    .at("/leftOutReason", "不超过500字", "at most 500 characters");
        }
        return reason.strip();
    }

    /** What the journal says of it; empty where nothing is left out. */
    static String told(List<NoticeDay> days, String reason) {
        return days.isEmpty() ? "" : "；通知没有列出的法定节假日%s按平日计算，理由：%s".formatted(named(days), reason);
    }

    private static String named(List<NoticeDay> days) {
        return days.stream()
                .collect(Collectors.groupingBy(
                        NoticeDay::nameZh,
                        LinkedHashMap::new,
                        Collectors.mapping(day -> day.date().toString(), Collectors.joining("、"))))
                .entrySet()
                .stream()
                .map(name -> name.getKey() + "（" + name.getValue() + "）")
                .collect(Collectors.joining("、"));
    }
}
