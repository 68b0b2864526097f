package org.facheng.deadline.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** What a holiday notice must be before it is stored: every fault is named at once. */
@Component
class NoticeRules {

    private static final int MOST_DAYS = 120;

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
            new NoticeDayRules(calendars.current()).check(draft, problem);
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
}
