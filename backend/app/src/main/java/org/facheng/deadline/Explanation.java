package org.facheng.deadline;

import java.time.LocalDate;
import java.util.List;
import org.facheng.deadline.policy.Policies;
import org.facheng.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Why a date is what it is.
 *
 * @param name of the time limit
 * @param actor whose time limit it is
 * @param start the fact it is counted from
 * @param days what became of each day, in the order of the calendar
 * @param notices the holiday notices the steps rest on, each once
 * @param policies which way was taken where the law leaves several
 * @param consequence what the law says happens when it runs out, or null
 * @param note what a reader must know of the rule, and for an unconfirmed rule or date why it is; or null
 * @param computedOn the day of this explanation
 * @param calendar the work calendar it was counted by
 */
public record Explanation(
        DeadlineView deadline,
        LocalText name,
        LocalText actor,
        Start start,
        List<ExplanationStep> steps,
        List<CountedDays> days,
        List<NoticeReference> notices,
        List<Policies.Applied> policies,
        @Nullable LocalText consequence,
        @Nullable LocalText note,
        LocalDate computedOn,
        Edition calendar) {

    /**
     * The fact that starts the period.
     *
     * @param on the day that is not counted
     * @param proof how it is known; null where none was recorded, or the reader is not to see it
     */
    public record Start(LocalText name, LocalDate on, @Nullable String proof) {}

    /**
     * An edition of the work calendar.
     *
     * @param number counts the notices that were applied since the product was installed
     * @param settledThrough the last day no coming notice can change
     */
    public record Edition(int number, LocalDate settledThrough) {}

    /** The same for a reader who is not to see how the fact is known. */
    public Explanation withoutProof() {
        return new Explanation(
                deadline,
                name,
                actor,
                new Start(start.name(), start.on(), null),
                steps,
                days,
                notices,
                policies,
                consequence,
                note,
                computedOn,
                calendar);
    }
}
