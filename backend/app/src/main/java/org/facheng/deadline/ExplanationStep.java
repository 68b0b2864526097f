package org.facheng.deadline;

import java.time.LocalDate;
import org.facheng.clock.Step;
import org.facheng.deadline.policy.Policies;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of the explanation of a date.
 *
 * @param kind stable key, e.g. {@code start}, {@code skipped}, {@code rolled_over}
 * @param text the sentence in Chinese, {@code textEn} in English
 * @param notice number of the State Council notice the step rests on, or null
 */
public record ExplanationStep(
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String text,
        String textEn,
        @Nullable String notice) {

    /** How an open point of the law was read. */
    static ExplanationStep of(Policies.Applied policy) {
        return new ExplanationStep(
                "policy",
                null,
                null,
                "口径（%s）：%s".formatted(policy.name().zh(), policy.text().zh()),
                "Reading (%s): %s".formatted(policy.name().en(), policy.text().en()),
                null);
    }

    static ExplanationStep of(Step step) {
        var notice = step.notice() == null ? null : step.notice().number();
        return new ExplanationStep(step.kind().toString(), step.from(), step.to(), step.zh(), step.en(), notice);
    }
}
