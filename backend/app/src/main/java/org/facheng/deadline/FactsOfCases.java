package org.facheng.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What happened in many cases, for reading: each fact with the day that holds, without those that were taken back. */
@Component
public class FactsOfCases {

    /** @param silent whether the law drew it from the expiry of a limit */
    public record FactDay(String fact, LocalDate on, boolean silent) {}

    private final LedgerMapper ledger;

    FactsOfCases(LedgerMapper ledger) {
        this.ledger = ledger;
    }

    /** By case; a case without any is not in the map. */
    public Map<String, List<FactDay>> of(Collection<String> caseIds) {
        return caseIds.isEmpty()
                ? Map.of()
                : ledger.factsOfCases(caseIds).stream()
                        .filter(Fact::stands)
                        .collect(Collectors.groupingBy(
                                Fact::caseId,
                                Collectors.mapping(
                                        fact -> new FactDay(fact.fact(), fact.factOn(), fact.consequenceOf() != null),
                                        Collectors.toList())));
    }
}
