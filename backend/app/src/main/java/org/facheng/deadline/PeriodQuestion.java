package org.facheng.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.facheng.clock.Extension;
import org.facheng.clock.PeriodRequest;
import org.facheng.clock.PeriodUnit;
import org.facheng.clock.Suspension;
import org.jspecify.annotations.Nullable;

/** A period to be computed, as in the HTTP contract. */
record PeriodQuestion(
        String unit,
        Integer amount,
        @Nullable LocalDate start,
        @Nullable OffsetDateTime startInstant,
        @Nullable Boolean startDayCounts,
        @Nullable Boolean rollOver,
        @Nullable List<Length> extensions,
        @Nullable List<Suspension> suspensions,
        @Nullable LocalDate calendarAsOf,
        @Nullable LocalTime inPersonCloses) {

    record Length(String unit, Integer amount) {}

    /**
     * @throws org.facheng.clock.InvalidPeriodException for an unknown unit
     */
    PeriodRequest request() {
        return new PeriodRequest(
                PeriodUnit.of(unit),
                amount,
                start,
                startInstant == null ? null : startInstant.toInstant(),
                startDayCounts,
                rollOver,
                extensions == null
                        ? null
                        : extensions.stream().map(PeriodQuestion::extension).toList(),
                suspensions == null
                        ? null
                        : suspensions.stream().map(PeriodQuestion::suspension).toList(),
                calendarAsOf,
                inPersonCloses);
    }

    private static Extension extension(Length length) {
        return length == null
                ? new Extension(PeriodUnit.of(null), null)
                : new Extension(PeriodUnit.of(length.unit()), length.amount());
    }

    /** A missing entry is one without days, which the clock refuses by name. */
    private static Suspension suspension(Suspension given) {
        return given == null ? new Suspension(null, null) : given;
    }
}
