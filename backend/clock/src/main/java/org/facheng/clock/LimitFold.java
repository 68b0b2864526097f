package org.facheng.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Folds what was recorded about a limit into where it stands. Pure: the same events in any order, the same calendar
 * and the same day give the same state, and nothing is ever stored or overwritten.
 *
 * <p>A limit in days, months or years may end beyond the calendar: it is then not rolled over and is provisional.
 */
public final class LimitFold {

    private LimitFold() {}

    /**
     * @param today civil day for {@code remaining} and {@code overdue}
     * @throws InvalidPeriodException {@code invalid_start} without a {@link ClockEvent.Started}; {@code
     *     out_of_range} if working days lead beyond the calendar; the others as {@link StatutoryClock#compute}
     */
    public static LimitState fold(
            LimitRule rule, Collection<? extends ClockEvent> events, WorkCalendar calendar, LocalDate today) {
        Ledger ledger = new Ledger(events);
        PeriodTerms terms = new PeriodTerms(
                rule.unit(),
                rule.amount(),
                ledger.start(),
                rule.startDayCounts(),
                rule.rollOver(),
                rule.extensionAfterRoll(),
                ledger.extensions(),
                ledger.suspensions(),
                false,
                rule.startName(),
                rule.basis());
        return state(ledger, terms, terms.count(calendar), calendar, today);
    }

    private static LimitState state(
            Ledger ledger, PeriodTerms terms, Outcome outcome, WorkCalendar calendar, LocalDate today) {
        LocalDate due = outcome.deadline();
        ClockEvent end = ledger.end();
        ClockState open = outcome.paused() ? ClockState.SUSPENDED : ClockState.RUNNING;
        ClockState state = end == null ? open : Ending.stateAfter(end);
        boolean late =
                state == ClockState.MET && due != null && ledger.endedOn().isAfter(due);
        boolean overdue = state == ClockState.RUNNING && today.isAfter(due);
        Counting counting = Counting.of(terms.unit(), calendar);
        Integer remaining =
                switch (state) {
                    case RUNNING -> remaining(terms, due, counting, calendar, today);
                    case SUSPENDED -> outcome.remaining();
                    default -> null;
                };
        PeriodUnit unit = remaining == null ? null : outcome.paused() ? outcome.remainingUnit() : counting.unit();
        return new LimitState(
                state,
                ledger.start(),
                due,
                outcome.rawEnd(),
                due == null ? null : StatutoryClock.endOf(due).toInstant(),
                outcome.status() == PeriodStatus.FINAL ? PeriodStatus.FINAL : PeriodStatus.PROVISIONAL,
                ledger.endedOn(),
                late,
                overdue,
                remaining,
                unit,
                explanation(ledger, outcome, end, overdue, today));
    }

    private static int remaining(
            PeriodTerms terms, LocalDate due, Counting counting, WorkCalendar calendar, LocalDate today) {
        LocalDate origin = terms.unit().backward() || today.isAfter(terms.origin()) ? today : terms.origin();
        LocalDate from = counting.unit().inWorkingDays() ? within(calendar, origin) : origin;
        return from.isAfter(due) ? -counting.between(due, from) : counting.active(from, due, terms.suspensions());
    }

    private static LocalDate within(WorkCalendar calendar, LocalDate day) {
        LocalDate earliest = calendar.first().minusDays(1);
        return day.isBefore(earliest) ? earliest : day.isAfter(calendar.last()) ? calendar.last() : day;
    }

    private static List<Step> explanation(
            Ledger ledger, Outcome outcome, ClockEvent end, boolean overdue, LocalDate today) {
        List<Step> steps = new ArrayList<>(outcome.steps());
        ledger.lengthFixed().ifPresent(fixed -> steps.add(1, LedgerSteps.lengthFixed(fixed)));
        steps.addAll(1, ledger.annulled().stream().map(LedgerSteps::annulled).toList());
        ledger.correction().ifPresent(correction -> steps.add(1, LedgerSteps.corrected(correction)));
        if (end != null) {
            steps.add(LedgerSteps.ended(end, outcome.deadline()));
        } else if (overdue) {
            steps.add(LedgerSteps.overdue(today));
        }
        return List.copyOf(steps);
    }
}
