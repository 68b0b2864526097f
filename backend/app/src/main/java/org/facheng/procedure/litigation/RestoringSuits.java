package org.facheng.procedure.litigation;

import java.util.List;
import java.util.Objects;
import org.facheng.casefile.CaseDisputes;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.performance.DecisionJudgment;
import org.springframework.stereotype.Component;

/** The suits whose judgment gave the first act its effect back, and that a retrial revokes (法释〔2018〕1号第八十九条、第一百二十二条). */
@Component
class RestoringSuits {

    private final RetriedJudgment retried;
    private final CaseDisputes disputes;
    private final Deadlines deadlines;

    RestoringSuits(RetriedJudgment retried, CaseDisputes disputes, Deadlines deadlines) {
        this.retried = retried;
        this.disputes = disputes;
        this.deadlines = deadlines;
    }

    /**
     * Where nobody was asked which judgment is retried, as there was none over a decision of this system, or it was entered without its suit, the only suit that
     * restored the first act and has no judgment of its own on record.
     */
    List<String> of(CaseFile retrial, List<DecisionJudgment> of) {
        var known = suits(of);
        if (!known.isEmpty() || of.isEmpty() && retried.said(retrial)) {
            return known.stream().filter(this::restored).toList();
        }
        var others = suits(retried.standing(retrial));
        var all = disputes.of(retrial.id()).stream()
                .filter(suit -> suit.procedure().equals("litigation"))
                .map(CaseFile::id)
                .filter(suit -> !suit.equals(retrial.id()) && !others.contains(suit) && restored(suit))
                .toList();
        return all.size() == 1 ? all : List.of();
    }

    private static List<String> suits(List<DecisionJudgment> judgments) {
        return judgments.stream()
                .map(DecisionJudgment::suitId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private boolean restored(String suit) {
        return deadlines.fact(suit, RestoredAct.RESTORED).isPresent();
    }
}
