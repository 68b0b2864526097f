package org.facheng.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Counts a period from an event forward: legs, suspensions, roll-over. */
final class ForwardPeriod {

    private final PeriodTerms terms;
    private final WorkCalendar calendar;
    private final Suspensions suspensions;
    private final Trail trail;

    /** Where counting got to: an end, or an open suspension with what is left. */
    private record Reached(LocalDate end, Suspensions.Span open, int remaining) {}

    ForwardPeriod(PeriodTerms terms, WorkCalendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
        this.suspensions = terms.suspensions();
        this.trail = new Trail(calendar, suspensions);
    }

    Outcome count() {
        requireCovered(terms.origin().plusDays(1));
        OpeningSteps.of(terms).forEach(trail::note);
        List<PeriodTerms.Leg> legs = terms.legs();
        LocalDate end = terms.origin();
        for (int i = 0; i < legs.size(); i++) {
            PeriodTerms.Leg leg = legs.get(i);
            Counting counting = Counting.of(leg.unit(), calendar);
            int amount = inDays(leg, end);
            Reached reached = advance(end, amount, counting);
            trail.counted(end, reached.end(), leg.unit().inWorkingDays());
            if (reached.open() != null) {
                requireCovered(reached.end());
                return trail.paused(
                        reached.open(), reached.remaining(), counting.unit(), legs.subList(i + 1, legs.size()));
            }
            trail.note(CountingSteps.counted(leg, amount, end, reached.end(), suspensions.isEmpty()));
            boolean last = i == legs.size() - 1;
            end = terms.extensionAfterRoll() && !last ? rolledBetween(reached.end()) : reached.end();
        }
        return rollFrom(end);
    }

    /** Where an extension begins that is counted from the rolled end; a rest day the calendar does not reach stays. */
    private LocalDate rolledBetween(LocalDate rawEnd) {
        if (!terms.rollOver() || !calendar.covers(rawEnd)) {
            return rawEnd;
        }
        LocalDate rolled = calendar.nextWorkingDay(rawEnd);
        trail.rolled(rawEnd, rolled);
        return rolled;
    }

    /** Months and years are turned into the days they have from this origin, so that suspended days can be left out. */
    private static int inDays(PeriodTerms.Leg leg, LocalDate origin) {
        return switch (leg.unit()) {
            case MONTHS -> Math.toIntExact(ChronoUnit.DAYS.between(origin, origin.plusMonths(leg.amount())));
            case YEARS -> Math.toIntExact(ChronoUnit.DAYS.between(origin, origin.plusYears(leg.amount())));
            default -> leg.amount();
        };
    }

    private Reached advance(LocalDate origin, int amount, Counting counting) {
        LocalDate at = origin;
        int remaining = amount;
        for (Suspensions.Span span : suspensions.spans()) {
            LocalDate lastBefore = span.from().minusDays(1);
            if (counting.unit().inWorkingDays() && lastBefore.isAfter(calendar.last())) {
                break;
            }
            if (lastBefore.isAfter(at)) {
                int free = counting.between(at, lastBefore);
                if (free >= remaining) {
                    break;
                }
                remaining -= free;
            }
            if (span.open()) {
                return new Reached(lastBefore.isAfter(at) ? lastBefore : at, span, remaining);
            }
            LocalDate lastSuspended = span.to().minusDays(1);
            at = lastSuspended.isAfter(at) ? lastSuspended : at;
        }
        return new Reached(counting.plus(at, remaining), null, 0);
    }

    private Outcome rollFrom(LocalDate rawEnd) {
        requireCovered(rawEnd);
        if (!terms.rollOver()) {
            return trail.ended(rawEnd, rawEnd, false);
        }
        LocalDate day = rawEnd;
        while (calendar.covers(day)) {
            Suspensions.Span span = suspensions.covering(day);
            if (span == null && calendar.isWorkingDay(day)) {
                trail.rolled(rawEnd, day);
                return trail.ended(rawEnd, day, false);
            }
            if (span != null && span.open()) {
                return trail.paused(span, 0, PeriodUnit.CALENDAR_DAYS, List.of());
            }
            day = span == null ? day.plusDays(1) : span.to();
        }
        requireCovered(day);
        return trail.ended(rawEnd, rawEnd, true);
    }

    private void requireCovered(LocalDate day) {
        if (terms.strict() && !calendar.covers(day)) {
            throw InvalidPeriodException.outOfRange(day, calendar.first(), calendar.last());
        }
    }
}
