package org.facheng.clock;

import java.time.LocalDate;

/** Counts days before an event. The day of the event is not counted; there is no roll-over, extension or suspension. */
final class BackwardPeriod {

    private final PeriodTerms terms;
    private final WorkCalendar calendar;

    BackwardPeriod(PeriodTerms terms, WorkCalendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
    }

    Outcome count() {
        Trail trail = new Trail(calendar, Suspensions.NONE);
        OpeningSteps.of(terms).forEach(trail::note);
        LocalDate end = terms.unit().inWorkingDays()
                ? workingDays(trail)
                : terms.start().minusDays(terms.amount());
        if (terms.strict() && !calendar.covers(end)) {
            throw InvalidPeriodException.outOfRange(end, calendar.first(), calendar.last());
        }
        trail.note(CountingSteps.countedBack(terms, end));
        return trail.ended(end, end, false);
    }

    private LocalDate workingDays(Trail trail) {
        LocalDate end = calendar.minusWorkingDays(terms.start(), terms.amount());
        for (LocalDate day = terms.start().minusDays(1); !day.isBefore(end); day = day.minusDays(1)) {
            trail.looked(day);
        }
        return end;
    }
}
