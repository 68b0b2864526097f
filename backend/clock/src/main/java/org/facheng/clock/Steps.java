package org.facheng.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences about counting. */
final class Steps {

  private Steps() {}

  /** Start, length and the extensions in the period's own unit. */
  static List<Step> opening(PeriodTerms terms) {
    List<Step> steps = new ArrayList<>();
    steps.add(start(terms));
    String where = basis(terms.basis());
    steps.add(new Step(
        StepKind.LENGTH,
        null,
        null,
        null,
        "期限为" + terms.unit().zh(terms.amount()) + zhNote(where),
        "The period is " + terms.unit().en(terms.amount()) + enNote(where)));
    int total = terms.amount();
    for (PeriodTerms.Lengthening extension : terms.extensions()) {
      if (extension.unit() == terms.unit()) {
        total = Math.addExact(total, extension.amount());
        steps.add(extended(extension, "，合计" + terms.unit().zh(total), ", " + terms.unit().en(total) + " in all"));
      } else {
        steps.add(extended(extension, "，自原期限届满（不顺延）接续计算", ", counted on from the end before roll-over"));
      }
    }
    return steps;
  }

  private static Step start(PeriodTerms terms) {
    LocalDate day = terms.start();
    Label name = terms.startName();
    String zh = "自" + Dates.zh(day) + zhNote(name == null ? null : name.zh());
    String en = Dates.en(day) + enNote(name == null ? null : name.en());
    if (terms.unit().backward()) {
      return day(StepKind.START, day, zh + "起向前倒推，当日不计入", "Counted back from " + en + ", that day not included");
    }
    return terms.startDayCounts()
        ? day(StepKind.START, day, zh + "起算，当日计入", "Counted from " + en + ", that day included")
        : day(StepKind.START, day, zh + "次日起算", "Counted from the day after " + en);
  }

  private static Step extended(PeriodTerms.Lengthening extension, String zhTotal, String enTotal) {
    String by = extension.by();
    String where = basis(extension.basis());
    String zh = (by == null ? "" : "经" + by + "批准，") + "延长" + extension.unit().zh(extension.amount()) + zhNote(where) + zhTotal;
    String en = "Extended by " + extension.unit().en(extension.amount()) + (by == null ? "" : ", approved by " + by) + enNote(where) + enTotal;
    return new Step(StepKind.EXTENDED, null, null, null, zh, en);
  }

  static Step skipped(Run run) {
    String zh = Dates.zh(run.from(), run.through());
    String en = Dates.en(run.from(), run.through());
    CalendarDay day = run.rest();
    return new Step(
        StepKind.SKIPPED,
        run.from(),
        run.through(),
        day.notice(),
        zh + "为" + CalendarWords.restZh(day) + "，不计入",
        en + ": " + CalendarWords.restEn(day) + ", not counted");
  }

  static Step adjusted(CalendarDay day) {
    return CalendarWords.adjusted(day, "，计入", ", counted");
  }

  static Step endsOnAdjusted(CalendarDay day) {
    return CalendarWords.adjusted(day, "，不再顺延", ": the period ends there");
  }

  static Step suspended(Run run) {
    List<Label> grounds = run.span().grounds();
    LocalDate resumed = run.through().plusDays(1);
    return new Step(
        StepKind.SUSPENDED,
        run.from(),
        run.through(),
        null,
        Dates.zh(run.from(), run.through()) + "中止" + zhNote(zh(grounds)) + "，不计入；" + Dates.zh(resumed) + "恢复计算",
        Dates.en(run.from(), run.through()) + ": suspended" + enNote(en(grounds)) + ", not counted; resumed on " + Dates.en(resumed));
  }

  static Step counted(PeriodTerms.Leg leg, int days, LocalDate origin, LocalDate end, boolean uninterrupted) {
    String zh = switch (leg.unit()) {
      case WORKING_DAYS -> "第" + leg.unit().zh(days) + "为" + Dates.zh(end);
      case CALENDAR_DAYS -> "按自然日连续计算，第" + leg.unit().zh(days) + "为" + Dates.zh(end);
      default -> uninterrupted
          ? (origin.getDayOfMonth() == end.getDayOfMonth() ? "到期月的对应日为" : "到期月没有对应日，以其末日为期间的最后一日：") + Dates.zh(end)
          : leg.unit().zh(leg.amount()) + "折合" + days + "日，扣除中止的日数后，最后一日为" + Dates.zh(end);
    };
    String en = switch (leg.unit()) {
      case WORKING_DAYS -> "Working day " + days + " is " + Dates.en(end);
      case CALENDAR_DAYS -> "Every day counts; day " + days + " is " + Dates.en(end);
      default -> uninterrupted
          ? (origin.getDayOfMonth() == end.getDayOfMonth() ? "The same day of the due month is " : "The due month has no such day; its last day is ") + Dates.en(end)
          : leg.unit().en(leg.amount()) + " make " + days + " days; without the suspended days the last is " + Dates.en(end);
    };
    return day(StepKind.COUNTED, end, zh, en);
  }

  static Step countedBack(PeriodTerms terms, LocalDate end) {
    return day(
        StepKind.COUNTED,
        end,
        "倒推第" + terms.unit().zh(terms.amount()) + "为" + Dates.zh(end),
        Dates.en(end) + " is " + terms.unit().en(terms.amount()) + " before");
  }

  static Step rolledOver(CalendarDay rawEnd, LocalDate to) {
    return new Step(
        StepKind.ROLLED_OVER,
        rawEnd.date(),
        to,
        rawEnd.notice(),
        "期限届满日" + Dates.zh(rawEnd.date()) + "（" + Dates.weekdayZh(rawEnd.date()) + "）为" + CalendarWords.restZh(rawEnd) + "，顺延至其后第一个工作日" + Dates.zh(to),
        "The last day, " + Dates.weekdayEn(rawEnd.date()) + ", " + Dates.en(rawEnd.date()) + ", rests (" + CalendarWords.restEn(rawEnd) + "); it moves to the next working day, " + Dates.en(to));
  }

  static Step paused(Suspensions.Span span, int remaining, PeriodUnit unit, List<PeriodTerms.Leg> later) {
    String thenZh = later.stream().map(leg -> "，另有延长的" + leg.unit().zh(leg.amount())).collect(Collectors.joining());
    String thenEn = later.stream().map(leg -> ", then " + leg.unit().en(leg.amount()) + " of extension").collect(Collectors.joining());
    return day(
        StepKind.PAUSED,
        span.from(),
        "自" + Dates.zh(span.from()) + "起中止" + zhNote(zh(span.grounds())) + "，尚余" + unit.zh(remaining) + thenZh + "，恢复之日起继续计算",
        "Suspended since " + Dates.en(span.from()) + enNote(en(span.grounds())) + "; " + unit.en(remaining) + " left" + thenEn + ", counted on from the day of resumption");
  }

  static Step provisional(LocalDate finalThrough) {
    return day(
        StepKind.PROVISIONAL,
        finalThrough,
        Dates.zh(finalThrough) + "以后的放假安排尚未公布，结果为暂定",
        "Holidays after " + Dates.en(finalThrough) + " are not published yet; the result is provisional");
  }

  static Step beyondCalendar(LocalDate rawEnd, LocalDate last) {
    return day(
        StepKind.PROVISIONAL,
        rawEnd,
        "工作日历只到" + Dates.zh(last) + "，" + Dates.zh(rawEnd) + "是否顺延待日历更新后确定，结果为暂定",
        "The work calendar ends on " + Dates.en(last) + "; whether " + Dates.en(rawEnd) + " rolls over is still open");
  }

  static Step result(LocalDate deadline) {
    return day(
        StepKind.RESULT,
        deadline,
        "最后一日为" + Dates.zh(deadline) + "（" + Dates.weekdayZh(deadline) + "），至当日24时止",
        "The last day is " + Dates.weekdayEn(deadline) + ", " + Dates.en(deadline) + ", until 24:00");
  }

  static Step day(StepKind kind, LocalDate day, String zh, String en) {
    return new Step(kind, day, day, null, zh, en);
  }

  static String zhNote(String note) {
    return note == null ? "" : "（" + note + "）";
  }

  static String enNote(String note) {
    return note == null ? "" : " (" + note + ")";
  }

  private static String basis(Citation citation) {
    return citation == null ? null : citation.text();
  }

  private static String zh(List<Label> labels) {
    return labels.isEmpty() ? null : labels.stream().map(Label::zh).collect(Collectors.joining("；"));
  }

  private static String en(List<Label> labels) {
    return labels.isEmpty() ? null : labels.stream().map(Label::en).collect(Collectors.joining("; "));
  }
}
