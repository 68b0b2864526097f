package org.facheng.deadline.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.facheng.clock.DayKind;
import org.facheng.clock.WorkCalendar;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** What a holiday notice must be before it is stored: every fault is named at once. */
@Component
class NoticeRules {

    private static final int MOST_DAYS = 120;
    private static final int LAST_DAYS_OF_DECEMBER = 4;

    private final HolidayNoticeMapper notices;
    private final WorkCalendars calendars;
    private final Clock clock;

    NoticeRules(HolidayNoticeMapper notices, WorkCalendars calendars, Clock clock) {
        this.notices = notices;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 422 {@code notice_invalid} with a pointer to each fault
     */
    void check(NoticeDraft draft) {
        var problem = Problems.invalid(
                "notice_invalid", "这份通知还不能导入，请按提示改正。", "The notice can't be imported yet. Correct what is marked.");
        checkParticulars(draft, problem);
        if (draft.days() == null || draft.days().isEmpty()) {
            problem.at("/days", "没有列出任何放假或者上班的日子", "names no day");
        } else if (draft.days().size() > MOST_DAYS) {
            problem.at("/days", "一份通知最多列%d天".formatted(MOST_DAYS), "names more than %d days".formatted(MOST_DAYS));
        } else {
            checkDays(draft, problem);
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    private void checkParticulars(NoticeDraft draft, ProblemException problem) {
        var data = calendars.current().data();
        int first = calendars.current().first().getYear();
        int next = calendars.current().finalThrough().getYear() + 1;
        if (draft.year() == null || draft.year() < first || draft.year() > next) {
            problem.at(
                    "/year",
                    "年份应在%d年至%d年之间：通知须逐年导入".formatted(first, next),
                    "must lie between %d and %d: notices follow each other".formatted(first, next));
        }
        if (draft.title() == null || draft.title().length() > 200) {
            problem.at("/title", "请填写通知的标题，不超过200字", "a title of at most 200 characters is needed");
        }
        if (draft.dated() == null) {
            problem.at("/dated", "请填写通知的发布日期", "the day of issue is needed");
        } else if (draft.dated().isAfter(LocalDate.now(clock))) {
            problem.at("/dated", "发布日期晚于今天", "lies after today");
        }
        if (draft.number() != null) {
            boolean shipped =
                    data.notices().stream().anyMatch(notice -> draft.number().equals(notice.number()));
            if (draft.number().length() > 100) {
                problem.at("/number", "文号不超过100字", "is longer than 100 characters");
            } else if (shipped || notices.known(draft.number())) {
                problem.at("/number", "%s已经导入".formatted(draft.number()), "was imported already");
            }
        }
        if (draft.url() != null && (draft.url().length() > 500 || !draft.url().matches("https?://\\S+"))) {
            problem.at("/url", "请填写以http://或者https://开头的网址", "must be an http or https address");
        }
        if (draft.region() != null && !draft.region().matches("[1-9]\\d0000")) {
            problem.at("/region", "请填写省级行政区划代码，例如320000", "must be the code of a province, e.g. 320000");
        }
    }

    private void checkDays(NoticeDraft draft, ProblemException problem) {
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
        WorkCalendar calendar = calendars.current();
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
