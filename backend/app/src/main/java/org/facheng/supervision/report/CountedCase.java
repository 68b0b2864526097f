package org.facheng.supervision.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.FactsOfCases.FactDay;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A case with all that figures ask of it.
 *
 * @param done in the order it was done
 * @param suspended whether it was on the last day of the period
 */
record CountedCase(
        CaseFile file,
        JsonNode form,
        List<FactDay> facts,
        List<DeadlineView> clocks,
        List<Done> done,
        boolean suspended,
        ZoneId zone) {

    @Nullable
    LocalDate closedOn() {
        return file.closedAt() == null ? null : LocalDate.ofInstant(file.closedAt(), zone);
    }

    /** Received by the end of that day and not closed by then. */
    boolean openOn(LocalDate day) {
        return !file.receivedOn().isAfter(day)
                && (closedOn() == null || closedOn().isAfter(day));
    }

    /** Whether one of these had happened by the end of that day. */
    boolean has(Collection<String> any, LocalDate day) {
        return facts.stream()
                .anyMatch(fact -> any.contains(fact.fact()) && !fact.on().isAfter(day));
    }

    /** What was typed the last time one of these was done. */
    Optional<JsonNode> latest(Collection<String> keys) {
        return done.stream()
                .filter(each -> keys.contains(each.key()))
                .reduce((before, after) -> after)
                .map(Done::form);
    }
}
