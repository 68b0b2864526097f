package org.facheng.deadline;

import java.time.LocalDate;
import java.util.List;
import org.facheng.clock.Step;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of the explanation of a date.
 *
 * @param kind stable key, e.g. {@code start}, {@code skipped}, {@code rolled_over}
 * @param text the sentence in the language asked for, {@code textEn} in English
 * @param notice number of the holiday notice the step rests on, or null
 * @param source the notice itself, or null
 */
public record ExplanationStep(
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String text,
        String textEn,
        @Nullable String notice,
        @Nullable NoticeReference source) {

    static List<ExplanationStep> of(List<Step> steps, boolean english) {
        return steps.stream().map(step -> of(step, english)).toList();
    }

    private static ExplanationStep of(Step step, boolean english) {
        var source = step.notice() == null ? null : NoticeReference.of(step.notice());
        return new ExplanationStep(
                step.kind().toString(),
                step.from(),
                step.to(),
                english ? step.en() : step.zh(),
                step.en(),
                source == null ? null : source.number(),
                source);
    }
}
