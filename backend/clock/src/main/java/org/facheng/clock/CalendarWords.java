package org.facheng.clock;

/** How the explanation names a day of the calendar, with the notice that says so. */
final class CalendarWords {

  private static final String REGULATION = "《全国年节及纪念日放假办法》";

  private CalendarWords() {}

  static String restZh(CalendarDay day) {
    return day.kind() == DayKind.HOLIDAY ? day.nameZh() + "假期" + Steps.zhNote(source(day)) : "周末休息日";
  }

  static String restEn(CalendarDay day) {
    return day.kind() == DayKind.HOLIDAY ? day.nameEn() + " holiday" + Steps.enNote(source(day)) : "weekend";
  }

  static Step adjusted(CalendarDay day, String zhEnd, String enEnd) {
    return new Step(
        StepKind.ADJUSTED_WORKDAY,
        day.date(),
        day.date(),
        day.notice(),
        Dates.zh(day.date()) + "（" + Dates.weekdayZh(day.date()) + "）为调休上班日" + Steps.zhNote(source(day)) + zhEnd,
        Dates.weekdayEn(day.date()) + ", " + Dates.en(day.date()) + ", is a working day by adjustment" + Steps.enNote(source(day)) + enEnd);
  }

  private static String source(CalendarDay day) {
    return day.notice() == null ? REGULATION : day.notice().reference();
  }
}
