package org.facheng.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.facheng.deadline.Deadlines.FixedPeriod;

/**
 * The last day of a period that was named by itself, as by a court: kept as so many days from the day its fact was recorded with. Where the day it is counted from is
 * corrected, the day that was named stays.
 */
final class NamedDay {

    /** Stands as the unit of such a period. */
    static final String UNIT = "until";

    private NamedDay() {}

    static FixedPeriod period(LocalDate from, LocalDate last) {
        return new FixedPeriod((int) ChronoUnit.DAYS.between(from, last), UNIT);
    }

    static boolean in(Fact fact) {
        return UNIT.equals(fact.periodUnit());
    }

    static LocalDate of(Fact fact) {
        return fact.statedOn().plusDays(fact.periodLength());
    }

    /** The period the fact fixes for what is counted from this day. */
    static FixedPeriod counted(Fact fact, LocalDate from) {
        if (!in(fact)) {
            return new FixedPeriod(fact.periodLength(), fact.periodUnit());
        }
        long days = ChronoUnit.DAYS.between(from, of(fact));
        return new FixedPeriod((int) Math.max(1, days), "calendar_days");
    }
}
