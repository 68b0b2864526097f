package org.facheng.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What the calculator is asked. Nothing is checked here; {@link StatutoryClock} does.
 *
 * @param amount length in {@code unit}, above zero
 * @param start day of the event
 * @param startInstant instant of the event, instead of {@code start}; its civil date in Asia/Shanghai counts
 * @param startDayCounts whether the day of the event is the first day; default false (民法典第二百零一条)
 * @param rollOver whether a last day that rests moves to the next working day; default true (民法典第二百零三条)
 * @param calendarAsOf only notices dated on or before this day are known; default all
 * @param inPersonCloses closing time of the office, for acts in person
 */
public record PeriodRequest(
        PeriodUnit unit,
        Integer amount,
        LocalDate start,
        Instant startInstant,
        Boolean startDayCounts,
        Boolean rollOver,
        List<Extension> extensions,
        List<Suspension> suspensions,
        LocalDate calendarAsOf,
        LocalTime inPersonCloses) {

    public PeriodRequest {
        startDayCounts = startDayCounts != null && startDayCounts;
        rollOver = rollOver == null || rollOver;
        extensions = extensions == null ? List.of() : List.copyOf(extensions);
        suspensions = suspensions == null ? List.of() : List.copyOf(suspensions);
    }

    /** A plain period with the rules' defaults. */
    public static PeriodRequest of(PeriodUnit unit, int amount, LocalDate start) {
        return new PeriodRequest(unit, amount, start, null, null, null, null, null, null, null);
    }

    /** The same period from another day. */
    public PeriodRequest withStart(LocalDate day) {
        return new PeriodRequest(
                unit,
                amount,
                day,
                null,
                startDayCounts,
                rollOver,
                extensions,
                suspensions,
                calendarAsOf,
                inPersonCloses);
    }

    public PeriodRequest withRollOver(boolean rolls) {
        return new PeriodRequest(
                unit,
                amount,
                start,
                startInstant,
                startDayCounts,
                rolls,
                extensions,
                suspensions,
                calendarAsOf,
                inPersonCloses);
    }

    public PeriodRequest withExtensions(List<Extension> extended) {
        return new PeriodRequest(
                unit,
                amount,
                start,
                startInstant,
                startDayCounts,
                rollOver,
                extended,
                suspensions,
                calendarAsOf,
                inPersonCloses);
    }

    public PeriodRequest withSuspensions(List<Suspension> suspended) {
        return new PeriodRequest(
                unit,
                amount,
                start,
                startInstant,
                startDayCounts,
                rollOver,
                extensions,
                suspended,
                calendarAsOf,
                inPersonCloses);
    }
}
