package org.facheng.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what a ground of suspension stands for, with the suspension or, where nothing can be stopped, without one. */
@Component
class StopFacts {

    private final LedgerMapper ledger;
    private final FactRecorder facts;

    StopFacts(LedgerMapper ledger, FactRecorder facts) {
        this.ledger = ledger;
        this.facts = facts;
    }

    /**
     * What the ground records once is not recorded again by a suspension that follows what put it on record: a second fact would start a second
     * period for what is owed once (行政复议法第五十八条第一款).
     *
     * @param stop the suspension it is taken back with, or null
     */
    void begun(String caseId, Ground ground, LocalDate on, List<String> parties, @Nullable String stop) {
        if (ground.records() != null && !onRecord(caseId, ground)) {
            facts.recordStop(caseId, ground.records(), on, parties, stop);
        }
    }

    private boolean onRecord(String caseId, Ground ground) {
        var known = ledger.facts(caseId).stream().filter(Fact::stands).toList();
        return !ground.onceSince().isEmpty()
                && last(known, fact -> fact.fact().equals(ground.records()))
                        > last(known, fact -> ground.onceSince().contains(fact.fact()));
    }

    private static int last(List<Fact> known, Predicate<Fact> which) {
        return known.stream().filter(which).mapToInt(Fact::position).max().orElse(0);
    }
}
