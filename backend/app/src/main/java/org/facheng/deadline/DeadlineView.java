package org.facheng.deadline;

import java.time.LocalDate;

/**
 * A deadline as people and other systems read it; names fixed by the HTTP contract.
 *
 * @param remaining in {@code remainingUnit}, negative once passed; null unless running
 * @param level on-time, warning, overdue or done, never shown by colour alone
 * @param consequence what the law says happens when the limit runs out
 */
public record DeadlineView(
        String id,
        String rule,
        String key,
        String name,
        String actor,
        String party,
        String kind,
        LocalDate startedOn,
        String startFact,
        String state,
        LocalDate due,
        LocalDate rawEnd,
        String status,
        String verified,
        boolean late,
        LocalDate metOn,
        Integer remaining,
        String remainingUnit,
        String level,
        String consequence,
        Basis basis) {

    /** Law and article, as cited. */
    public record Basis(String law, String article) {}
}
