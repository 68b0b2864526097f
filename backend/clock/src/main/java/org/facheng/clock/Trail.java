package org.facheng.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what happened on the way: days left out, 调休 days used, the last day the calendar was asked about, and the
 * steps that tell it.
 */
final class Trail {

    private final WorkCalendar calendar;
    private final Suspensions suspensions;
    private final List<Run> runs = new ArrayList<>();
    private final List<LocalDate> adjusted = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private Run open;
    private LocalDate firstProvisional;
    private LocalDate lastProvisional;

    Trail(WorkCalendar calendar, Suspensions suspensions) {
        this.calendar = calendar;
        this.suspensions = suspensions;
    }

    void note(Step step) {
        tellOpenRun();
        steps.add(step);
    }

    /** The days after one date up to another were counted. */
    void counted(LocalDate after, LocalDate through, boolean workingDays) {
        LocalDate day = after.plusDays(1);
        while (!day.isAfter(through)) {
            Suspensions.Span span = suspensions.covering(day);
            if (span != null) {
                suspended(span, day);
                day = span.to();
            } else if (workingDays) {
                looked(day);
                day = day.plusDays(1);
            } else {
                LocalDate next = suspensions.nextStart(day);
                day = next == null ? through.plusDays(1) : next;
            }
        }
        tellOpenRun();
    }

    /** The calendar was asked about a day that a period in working days passes. */
    void looked(LocalDate date) {
        CalendarDay day = look(date);
        if (!day.working()) {
            extendRun(day);
        } else if (day.kind() == DayKind.ADJUSTED_WORKING_DAY) {
            adjusted.add(date);
            note(RestSteps.adjusted(day));
        }
    }

    /** The end moved from a rest day to {@code to}, which may be the same day. */
    void rolled(LocalDate from, LocalDate to) {
        for (LocalDate day = from; day.isBefore(to); ) {
            Suspensions.Span span = suspensions.covering(day);
            if (span != null) {
                suspended(span, day);
                day = span.to();
            } else {
                rest(look(day));
                day = day.plusDays(1);
            }
        }
        if (from.isBefore(to)) {
            steps.add(CountingSteps.rolledOver(look(from), to));
        }
        CalendarDay last = look(to);
        if (last.kind() == DayKind.ADJUSTED_WORKING_DAY && !adjusted.contains(to)) {
            adjusted.add(to);
            steps.add(RestSteps.endsOnAdjusted(last));
        }
    }

    Outcome ended(LocalDate rawEnd, LocalDate deadline, boolean beyondCalendar) {
        boolean provisional = firstProvisional != null;
        if (provisional) {
            note(CountingSteps.provisional(calendar.finalThrough(), firstProvisional, lastProvisional));
        }
        if (beyondCalendar) {
            note(CountingSteps.beyondCalendar(rawEnd, calendar.last()));
        }
        note(CountingSteps.result(deadline));
        PeriodStatus status = provisional || beyondCalendar ? PeriodStatus.PROVISIONAL : PeriodStatus.FINAL;
        return new Outcome(
                status, rawEnd, deadline, null, null, List.copyOf(runs), List.copyOf(adjusted), List.copyOf(steps));
    }

    Outcome paused(Suspensions.Span span, int remaining, PeriodUnit unit, List<PeriodTerms.Leg> later) {
        note(SuspensionSteps.paused(span, remaining, unit, later));
        return new Outcome(
                PeriodStatus.PAUSED,
                null,
                null,
                remaining,
                unit,
                List.copyOf(runs),
                List.copyOf(adjusted),
                List.copyOf(steps));
    }

    private CalendarDay look(LocalDate date) {
        CalendarDay day = calendar.day(date);
        if (day.provisional()) {
            firstProvisional = firstProvisional == null || date.isBefore(firstProvisional) ? date : firstProvisional;
            lastProvisional = lastProvisional == null || date.isAfter(lastProvisional) ? date : lastProvisional;
        }
        return day;
    }

    private void suspended(Suspensions.Span span, LocalDate from) {
        tellOpenRun();
        Run run = new Run(from, span.to().minusDays(1), null, span);
        runs.add(run);
        steps.add(SuspensionSteps.leftOut(run, suspensions.covering(span.to()) == null));
    }

    private void rest(CalendarDay day) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.continuesWith(day)) {
            runs.set(runs.size() - 1, last.to(day.date()));
        } else {
            runs.add(Run.of(day));
        }
    }

    private void extendRun(CalendarDay day) {
        if (open != null && open.continuesWith(day)) {
            open = open.to(day.date());
        } else {
            tellOpenRun();
            open = Run.of(day);
        }
    }

    private void tellOpenRun() {
        if (open != null) {
            Run told = open;
            open = null;
            runs.add(told);
            steps.add(RestSteps.skipped(told));
        }
    }
}
