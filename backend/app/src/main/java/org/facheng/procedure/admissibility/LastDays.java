package org.facheng.procedure.admissibility;

import java.time.LocalDate;
import java.util.List;
import org.facheng.procedure.admissibility.ApplicantLimits.Limit;

/** Computes when a period ends. */
final class LastDays {

    /** A period that has been computed. */
    record Period(Limit limit, LocalDate startedOn, LocalDate lastDay) {

        boolean allows(LocalDate day) {
            return !day.isAfter(lastDay);
        }
    }

    private final ApplicantLimits limits;
    private final PeriodEnd end;

    LastDays(ApplicantLimits limits, PeriodEnd end) {
        this.limits = limits;
        this.end = end;
    }

    Limit limit(String limitId, LocalDate startedOn) {
        return limits.limit(limitId, startedOn);
    }

    Period of(String limitId, LocalDate startedOn) {
        return of(limitId, startedOn, List.of());
    }

    Period of(String limitId, LocalDate startedOn, List<Suspension> suspensions) {
        Limit limit = limit(limitId, startedOn);
        return new Period(limit, startedOn, end.lastDay(limit, startedOn, suspensions));
    }
}
