package org.facheng.procedure.advice;

import java.time.LocalDate;
import java.util.List;
import org.facheng.clock.InvalidPeriodException;
import org.facheng.clock.PeriodRequest;
import org.facheng.clock.PeriodUnit;
import org.facheng.clock.StatutoryClock;
import org.facheng.clock.WorkCalendar;
import org.facheng.procedure.advice.Limits.Limit;

/** Asks the statutory clock. Outside the years of the calendar a period ends unrolled: nobody knows the rest days. */
public final class StatutoryPeriodEnd implements PeriodEnd {

    private static final String OUT_OF_RANGE = "out_of_range";

    private final WorkCalendar calendar;

    public StatutoryPeriodEnd(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public LocalDate lastDay(Limit limit, LocalDate startedOn, List<Suspension> suspensions) {
        PeriodUnit unit = PeriodUnit.of(limit.unit());
        PeriodRequest request = PeriodRequest.of(unit, limit.length(), startedOn)
                .withRollOver(limit.rolls())
                .withSuspensions(suspensions.stream()
                        .filter(Suspension::lasts)
                        .map(Suspension::days)
                        .toList());
        try {
            return StatutoryClock.compute(request, calendar).deadline();
        } catch (InvalidPeriodException e) {
            if (OUT_OF_RANGE.equals(e.code())) {
                return plainEnd(unit, limit.length(), startedOn);
            }
            throw e;
        }
    }

    private static LocalDate plainEnd(PeriodUnit unit, int length, LocalDate startedOn) {
        return switch (unit) {
            case YEARS -> startedOn.plusYears(length);
            case MONTHS -> startedOn.plusMonths(length);
            default -> startedOn.plusDays(length);
        };
    }
}
