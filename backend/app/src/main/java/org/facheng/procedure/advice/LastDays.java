package org.facheng.procedure.advice;

import java.time.LocalDate;
import java.util.List;
import org.facheng.procedure.advice.Limits.Limit;

/** Computes when a period ends. */
public final class LastDays {

    /** A period that has been computed. */
    public record Period(Limit limit, LocalDate startedOn, LocalDate lastDay) {

        public boolean allows(LocalDate day) {
            return !day.isAfter(lastDay);
        }
    }

    private final Limits limits;
    private final PeriodEnd end;

    public LastDays(Limits limits, PeriodEnd end) {
        this.limits = limits;
        this.end = end;
    }

    public Limit limit(String limitId, LocalDate startedOn) {
        return limits.limit(limitId, startedOn);
    }

    public Period of(String limitId, LocalDate startedOn) {
        return of(limitId, startedOn, List.of());
    }

    public Period of(String limitId, LocalDate startedOn, List<Suspension> suspensions) {
        Limit limit = limit(limitId, startedOn);
        return new Period(limit, startedOn, end.lastDay(limit, startedOn, suspensions));
    }

    /** The same, where another law gives this limit so many calendar days (行政复议法第二十条第一款). */
    public LastDays lasting(String limitId, int calendarDays, String law) {
        return new LastDays(
                (id, startedOn) -> {
                    var limit = limits.limit(id, startedOn);
                    return id.equals(limitId)
                            ? new Limit(id, calendarDays, "calendar_days", limit.rolls(), law, limit.confirmed())
                            : limit;
                },
                end);
    }

    /** The period extended as far as the law lets it be. */
    public Period extended(String limitId, LocalDate startedOn) {
        Limit limit = limit(limitId, startedOn).extended();
        return new Period(limit, startedOn, end.lastDay(limit, startedOn, List.of()));
    }
}
