package org.facheng.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/**
 * How far back a period may have begun so that an act on a given day is still in time: it is in time on the last day
 * (民法典第二百零三条). Of several starts with the same last day, the earliest.
 *
 * @param start the earliest day of the event
 * @param period the period that began on it; its last day is not before the day of the act
 * @param before the period that began one day earlier; it ended before the day of the act
 */
public record EarliestStart(LocalDate start, PeriodResult period, PeriodResult before) {

    /**
     * The last day never moves back when the start moves on, so the start is found by halving; each try is a full
     * computation, roll-over included. A period that is suspended without end has not expired.
     *
     * @param period its start is not looked at
     * @param actedOn the day of the act
     * @throws InvalidPeriodException as {@link StatutoryClock#compute}; {@code invalid_start} without a day of the
     *     act; {@code unsupported} for a period counted backwards, and for months or years with a suspension, whose
     *     last day may move back; {@code out_of_range} if the start lies before the calendar
     */
    public static EarliestStart find(PeriodRequest period, LocalDate actedOn, WorkCalendar calendar) {
        if (actedOn == null) {
            throw InvalidPeriodException.noDayOfAct();
        }
        LocalDate tooEarly = calendar.first();
        LocalDate early = actedOn;
        if (period.unit() == null) {
            throw InvalidPeriodException.invalidUnit();
        }
        requireSteady(period);
        StatutoryClock.compute(period.withStart(tooEarly), calendar);
        if (!calendar.covers(actedOn) || inTime(period, tooEarly, actedOn, calendar)) {
            throw InvalidPeriodException.outOfRange(
                    calendar.covers(actedOn) ? tooEarly.minusDays(1) : actedOn, calendar.first(), calendar.last());
        }
        while (tooEarly.plusDays(1).isBefore(early)) {
            LocalDate middle = tooEarly.plusDays(ChronoUnit.DAYS.between(tooEarly, early) / 2);
            if (inTime(period, middle, actedOn, calendar)) {
                early = middle;
            } else {
                tooEarly = middle;
            }
        }
        return new EarliestStart(
                early,
                StatutoryClock.compute(period.withStart(early), calendar),
                StatutoryClock.compute(period.withStart(tooEarly), calendar));
    }

    private static void requireSteady(PeriodRequest period) {
        Set<PeriodUnit> units = new HashSet<>(Set.of(period.unit()));
        period.extensions().forEach(extension -> units.add(extension.unit()));
        boolean months = units.contains(PeriodUnit.MONTHS) || units.contains(PeriodUnit.YEARS);
        if (period.unit().backward() || months && !period.suspensions().isEmpty()) {
            throw InvalidPeriodException.noEarliestStart();
        }
    }

    private static boolean inTime(PeriodRequest period, LocalDate start, LocalDate actedOn, WorkCalendar calendar) {
        try {
            LocalDate deadline =
                    StatutoryClock.compute(period.withStart(start), calendar).deadline();
            return deadline == null || !deadline.isBefore(actedOn);
        } catch (InvalidPeriodException e) {
            // It ends beyond the calendar, so after the day of the act.
            return true;
        }
    }
}
