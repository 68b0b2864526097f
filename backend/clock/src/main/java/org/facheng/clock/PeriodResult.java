package org.facheng.clock;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the calculator answers.
 *
 * @param rawEnd last day before roll-over; null while paused
 * @param deadline last day, which counts whole; null while paused
 * @param deadlineExclusive start of the next day, +08:00; null while paused
 * @param skipped the days not counted, in the order of counting
 * @param adjustedWorkingDaysUsed 调休 working days that counted, or on which the period ends
 * @param remaining what is left while paused, else null
 * @param remainingUnit the unit of {@code remaining}: working_days or calendar_days
 * @param inPersonCutoff closing time on the last day if one was asked for, else null
 * @param explanation why, step by step
 */
public record PeriodResult(
        PeriodStatus status,
        LocalDate rawEnd,
        LocalDate deadline,
        OffsetDateTime deadlineExclusive,
        List<SkippedDay> skipped,
        List<LocalDate> adjustedWorkingDaysUsed,
        Integer remaining,
        PeriodUnit remainingUnit,
        OffsetDateTime inPersonCutoff,
        List<Step> explanation) {}
