package org.facheng.deadline.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.facheng.clock.DayKind;
import org.facheng.clock.WorkCalendar;
import org.facheng.platform.ProblemException;

/**
 * What a day that a notice names must be.
 *
 * @param calendar what holds before the notice
 */
record NoticeDayRules(WorkCalendar calendar) {

    private static final int LAST_DAYS_OF_DECEMBER = 4;

    /** Adds each fault to the problem, with a pointer to its place. */
    void check(NoticeDraft draft, ProblemException problem) {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < draft.days().size(); i++) {
            var day = draft.days().get(i);
            var at = "/days/" + i;
            if (day == null || day.date() == null) {
                problem.at(at + "/date", "缺少日期", "a date is needed");
                continue;
            }
            if (!seen.add(day.date())) {
                problem.at(at + "/date", "%s重复".formatted(day.date()), "%s is named twice".formatted(day.date()));
            }
            if (draft.year() != null && !belongsTo(draft.year(), day.date())) {
                problem.at(
                        at + "/date",
                        "%s不在%d年（上一年只可以是12月最后几天）".formatted(day.date(), draft.year()),
                        "%s is not of %d".formatted(day.date(), draft.year()));
            }
            checkKind(day, at, problem);
            checkText(day, at, problem);
        }
    }

    private void checkKind(NoticeDay day, String at, ProblemException problem) {
        if (!List.of(NoticeDay.OFF, NoticeDay.WORK).contains(String.valueOf(day.kind()))) {
            problem.at(at + "/kind", "只能是off（放假）或者work（上班）", "is neither off nor work");
        } else if (day.works() && !rests(day.date())) {
            problem.at(
                    at + "/kind",
                    "%s本来就是工作日，不是调休上班日".formatted(day.date()),
                    "%s is a working day anyway".formatted(day.date()));
        }
    }

    private static void checkText(NoticeDay day, String at, ProblemException problem) {
        if (day.nameZh() == null || day.nameZh().isBlank() || day.nameZh().length() > 40) {
            problem.at(at + "/nameZh", "请填写节日名称，不超过40字", "a name of at most 40 characters is needed");
        }
        if (day.nameEn() != null && day.nameEn().length() > 80) {
            problem.at(at + "/nameEn", "英文名称不超过80个字符", "is longer than 80 characters");
        }
        if (day.sentence() != null && day.sentence().length() > 500) {
            problem.at(at + "/sentence", "原文不超过500字", "is longer than 500 characters");
        }
    }

    /** A weekend, or a day an earlier notice gave off. */
    private boolean rests(LocalDate day) {
        boolean off = !day.isBefore(calendar.first())
                && !day.isAfter(calendar.last())
                && calendar.day(day).kind() == DayKind.HOLIDAY;
        return off || day.getDayOfWeek().getValue() > 5;
    }

    private static boolean belongsTo(int year, LocalDate day) {
        return day.getYear() == year
                || day.isBefore(LocalDate.of(year, 1, 1))
                        && !day.isBefore(LocalDate.of(year, 1, 1).minusDays(LAST_DAYS_OF_DECEMBER));
    }
}
