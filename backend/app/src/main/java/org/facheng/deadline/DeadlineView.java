package org.facheng.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as people and other systems read it; names fixed by the HTTP contract.
 *
 * @param rule the id of the limit in the fact base
 * @param ours whether the law makes it a duty of the body or of the unit that answers for the act; not told outside, so null in what was read back
 * @param partyId the party it runs for; not told outside
 * @param remaining in {@code remainingUnit}, negative once passed; null once done or while nothing is counted
 * @param verified statute: read in the law; unconfirmed 待确认; internal: a rule of the house, which rests on no law
 * @param level on-time, warning, overdue or done, never shown by colour alone
 * @param consequence what the law says happens when the limit runs out
 * @param calendarChange whether a holiday notice in force may still move it: the change has not reached the case yet
 */
public record DeadlineView(
        String id,
        String rule,
        String key,
        String name,
        String actor,
        String party,
        String kind,
        @Nullable LocalDate startedOn,
        @Nullable String startFact,
        String state,
        @Nullable LocalDate due,
        @Nullable LocalDate rawEnd,
        String status,
        String verified,
        boolean late,
        @Nullable LocalDate metOn,
        @Nullable Integer remaining,
        String remainingUnit,
        String level,
        @Nullable String consequence,
        Basis basis,
        boolean calendarChange,
        @JsonIgnore Boolean ours,
        @JsonIgnore @Nullable String partyId) {

    /** Law and article, as cited. */
    public record Basis(String law, @Nullable String article) {}
}
