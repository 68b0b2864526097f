package org.facheng.clock;

import java.util.Objects;

/**
 * What computing needs of a time limit that is kept as data.
 *
 * @param id e.g. {@code reconsideration.acceptance-review}
 * @param amount length in {@code unit}, above zero
 * @param startName the fact it starts from, for the explanation; may be null
 * @param extensionAfterRoll how an extension in the rule's own unit is counted: false (the reading of this library) adds
 *     it to the length, true counts it from the last day after roll-over
 * @param basis the article that sets the length; may be null
 */
public record LimitRule(
        String id,
        PeriodUnit unit,
        int amount,
        boolean startDayCounts,
        boolean rollOver,
        boolean extensionAfterRoll,
        Label startName,
        Citation basis) {

    public LimitRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit");
    }

    /** A rule whose start day does not count and whose last day rolls over. */
    public static LimitRule of(String id, PeriodUnit unit, int amount, Label startName, Citation basis) {
        return new LimitRule(id, unit, amount, false, true, false, startName, basis);
    }
}
