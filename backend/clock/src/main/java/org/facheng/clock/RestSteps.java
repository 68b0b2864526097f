package org.facheng.clock;

import static org.facheng.clock.Phrases.noteEn;
import static org.facheng.clock.Phrases.noteZh;

/** The sentences about days of the calendar, with the notice that says so. */
final class RestSteps {

    private static final String REGULATION = "《全国年节及纪念日放假办法》";

    private RestSteps() {}

    static Step skipped(Run run) {
        CalendarDay day = run.rest();
        return new Step(
                StepKind.SKIPPED,
                run.from(),
                run.through(),
                day.notice(),
                Dates.zh(run.from(), run.through()) + "为" + restZh(day) + "，不计入",
                Dates.en(run.from(), run.through()) + ": " + restEn(day) + ", not counted");
    }

    static Step adjusted(CalendarDay day) {
        return adjusted(day, "，计入", ", counted");
    }

    static Step endsOnAdjusted(CalendarDay day) {
        return adjusted(day, "，期限于当日届满", ": the period ends there");
    }

    static String restZh(CalendarDay day) {
        return day.kind() == DayKind.HOLIDAY ? day.nameZh() + "假期" + noteZh(source(day)) : "周末休息日";
    }

    static String restEn(CalendarDay day) {
        return day.kind() == DayKind.HOLIDAY ? day.nameEn() + " holiday" + noteEn(source(day)) : "weekend";
    }

    private static Step adjusted(CalendarDay day, String thenZh, String thenEn) {
        String dayZh = Dates.zh(day.date()) + "（" + Dates.weekdayZh(day.date()) + "）";
        String dayEn = Dates.weekdayEn(day.date()) + ", " + Dates.en(day.date());
        return new Step(
                StepKind.ADJUSTED_WORKDAY,
                day.date(),
                day.date(),
                day.notice(),
                dayZh + "为调休上班日" + noteZh(source(day)) + thenZh,
                dayEn + ", is a working day by adjustment" + noteEn(source(day)) + thenEn);
    }

    private static String source(CalendarDay day) {
        return day.notice() == null ? REGULATION : day.notice().reference();
    }
}
