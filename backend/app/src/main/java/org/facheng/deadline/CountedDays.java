package org.facheng.deadline;

import java.time.LocalDate;
import java.util.List;
import org.facheng.clock.DaySpan;
import org.facheng.clock.DayStrip;
import org.facheng.clock.Step;
import org.facheng.clock.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive days a period used in the same way, for a calendar of it.
 *
 * @param use event, counted, adjusted, weekend, holiday, suspended, excluded, rolled or last
 * @param to last day; null for a suspension that still lasts
 * @param firstNo the first day is the how-manieth of the period; null where the days do not count
 * @param lastNo the same of the last day; below {@code firstNo} in a period counted backwards
 * @param name the holiday in Chinese, {@code nameEn} in English, or null
 */
public record CountedDays(
        String use,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer firstNo,
        @Nullable Integer lastNo,
        @Nullable String name,
        @Nullable String nameEn) {

    static List<CountedDays> of(List<Step> steps, boolean startDayCounts, WorkCalendar calendar) {
        return DayStrip.of(steps, startDayCounts, calendar).stream()
                .map(CountedDays::of)
                .toList();
    }

    private static CountedDays of(DaySpan span) {
        return new CountedDays(
                span.use().toString(),
                span.from(),
                span.to(),
                span.firstNo(),
                span.lastNo(),
                span.nameZh(),
                span.nameEn());
    }
}
