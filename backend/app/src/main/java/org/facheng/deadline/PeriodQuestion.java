package org.facheng.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.facheng.clock.Extension;
import org.facheng.clock.PeriodRequest;
import org.facheng.clock.PeriodUnit;
import org.facheng.clock.Suspension;
import org.facheng.platform.Problems;
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

    private static final int MOST_PARTS = 100;

    record Length(String unit, Integer amount) {}

    /**
     * @throws org.facheng.clock.InvalidPeriodException for an unknown unit
     * @throws org.facheng.platform.ProblemException 422 for more extensions or suspensions than any period has
     */
    PeriodRequest request() {
        few("/extensions", extensions, "invalid_amount");
        few("/suspensions", suspensions, "invalid_suspension");
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

    private static void few(String pointer, @Nullable List<?> parts, String code) {
        if (parts != null && parts.size() > MOST_PARTS) {
            throw Problems.invalid(
                            code,
                            "延长和中止各不超过%d次。".formatted(MOST_PARTS),
                            "At most %d extensions and %d suspensions.".formatted(MOST_PARTS, MOST_PARTS))
                    .at(pointer, "不超过%d次".formatted(MOST_PARTS), "at most %d".formatted(MOST_PARTS));
        }
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
