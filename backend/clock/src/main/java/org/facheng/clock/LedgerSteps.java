package org.facheng.clock;

import java.time.LocalDate;

/** The sentences about what was recorded. */
final class LedgerSteps {

  private LedgerSteps() {}

  static Label ground(ClockEvent.Suspended suspended) {
    String basis = suspended.basis() == null ? "" : suspended.basis().text();
    return new Label(
        suspended.ground().zh() + (basis.isEmpty() ? "" : "，" + basis), suspended.ground().en() + (basis.isEmpty() ? "" : ", " + basis));
  }

  static Step corrected(ClockEvent.StartCorrected correction) {
    return Steps.day(
        StepKind.CORRECTED,
        correction.on(),
        "起算日于" + Dates.zh(correction.decidedOn()) + "更正为" + Dates.zh(correction.on()) + Steps.zhNote(correction.reason()),
        "The start was corrected on " + Dates.en(correction.decidedOn()) + " to " + Dates.en(correction.on()) + Steps.enNote(correction.reason()));
  }

  static Step overdue(LocalDate today) {
    return Steps.day(
        StepKind.OVERDUE,
        today,
        "截至" + Dates.zh(today) + "期限已经届满，尚未完成",
        "On " + Dates.en(today) + " the period has expired and it is not done");
  }

  static Step ended(ClockEvent end, LocalDate due) {
    if (end instanceof ClockEvent.Met met) {
      return met(met.on(), due);
    }
    if (end instanceof ClockEvent.Missed missed) {
      return Steps.day(
          StepKind.MISSED,
          missed.on(),
          "期限届满未完成，" + Dates.zh(missed.on()) + "记录逾期",
          "Not done when the period expired; recorded on " + Dates.en(missed.on()));
    }
    ClockEvent.Cancelled cancelled = (ClockEvent.Cancelled) end;
    return Steps.day(
        StepKind.CANCELLED,
        cancelled.on(),
        Dates.zh(cancelled.on()) + "起不再适用本期限" + Steps.zhNote(cancelled.reason()),
        "No longer applies from " + Dates.en(cancelled.on()) + Steps.enNote(cancelled.reason()));
  }

  private static Step met(LocalDate on, LocalDate due) {
    boolean late = due != null && on.isAfter(due);
    return Steps.day(
        StepKind.MET,
        on,
        Dates.zh(on) + (late ? "完成，已超过期限" : "完成，未超过期限"),
        "Done on " + Dates.en(on) + (late ? ", after the period expired" : ", within the period"));
  }
}
