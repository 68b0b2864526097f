package org.facheng.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.facheng.clock.PeriodRequest;
import org.facheng.clock.PeriodResult;
import org.facheng.clock.SkippedDay;
import org.facheng.clock.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** A computed period, as in the HTTP contract; {@code steps} say why, {@code days} what became of each day. */
record PeriodAnswer(
        String status,
        @Nullable LocalDate rawEnd,
        @Nullable LocalDate deadline,
        @Nullable OffsetDateTime deadlineExclusive,
        List<SkippedDay> skipped,
        List<LocalDate> adjustedWorkingDaysUsed,
        @Nullable Integer remaining,
        @Nullable String remainingUnit,
        @Nullable OffsetDateTime inPersonCutoff,
        List<ExplanationStep> steps,
        List<CountedDays> days) {

    /**
     * @param calendar the one the period was counted by
     * @param english the language of the steps
     */
    static PeriodAnswer of(PeriodRequest request, PeriodResult result, WorkCalendar calendar, boolean english) {
        return new PeriodAnswer(
                result.status().code(),
                result.rawEnd(),
                result.deadline(),
                result.deadlineExclusive(),
                result.skipped(),
                result.adjustedWorkingDaysUsed(),
                result.remaining(),
                result.remainingUnit() == null ? null : result.remainingUnit().code(),
                result.inPersonCutoff(),
                ExplanationStep.of(result.explanation(), english),
                CountedDays.of(result.explanation(), request.startDayCounts(), calendar));
    }
}
