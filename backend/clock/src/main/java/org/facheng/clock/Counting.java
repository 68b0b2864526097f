package org.facheng.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The two ways of counting that remain once months and years are turned into days. */
sealed interface Counting {

    /** Days that count after one date up to and including another. */
    int between(LocalDate after, LocalDate through);

    /** The n-th day that counts after a date. */
    LocalDate plus(LocalDate after, int n);

    PeriodUnit unit();

    static Counting of(PeriodUnit unit, WorkCalendar calendar) {
        return unit.inWorkingDays() ? new WorkingDays(calendar) : new CalendarDays();
    }

    /** Days that count after one date up to and including another and that no suspension covers. */
    default int active(LocalDate after, LocalDate through, Suspensions suspensions) {
        int count = 0;
        LocalDate at = after;
        for (Suspensions.Span span : suspensions.spans()) {
            LocalDate lastBefore = span.from().minusDays(1);
            if (!lastBefore.isBefore(through)) {
                break;
            }
            count += lastBefore.isAfter(at) ? between(at, lastBefore) : 0;
            if (span.open()) {
                return count;
            }
            LocalDate lastSuspended = span.to().minusDays(1);
            at = lastSuspended.isAfter(at) ? lastSuspended : at;
        }
        return at.isBefore(through) ? count + between(at, through) : count;
    }

    /** Every day counts. */
    record CalendarDays() implements Counting {

        @Override
        public int between(LocalDate after, LocalDate through) {
            return Math.toIntExact(ChronoUnit.DAYS.between(after, through));
        }

        @Override
        public LocalDate plus(LocalDate after, int n) {
            return after.plusDays(n);
        }

        @Override
        public PeriodUnit unit() {
            return PeriodUnit.CALENDAR_DAYS;
        }
    }

    /** Working days count. */
    record WorkingDays(WorkCalendar calendar) implements Counting {

        @Override
        public int between(LocalDate after, LocalDate through) {
            return calendar.workingDaysBetween(after, through);
        }

        @Override
        public LocalDate plus(LocalDate after, int n) {
            return calendar.plusWorkingDays(after, n);
        }

        @Override
        public PeriodUnit unit() {
            return PeriodUnit.WORKING_DAYS;
        }
    }
}
