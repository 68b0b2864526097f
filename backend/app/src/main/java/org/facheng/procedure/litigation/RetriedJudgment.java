package org.facheng.procedure.litigation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.performance.DecisionJudgment;
import org.facheng.procedure.performance.DecisionJudgments;
import org.springframework.stereotype.Component;

/**
 * 再审的是哪一个裁判 (法释〔2018〕1号第一百二十二条): where several sued over one decision, a retrial is of the judgment of one of the suits, and takes back only what
 * that did to the decision.
 */
@Component
class RetriedJudgment {

    static final String FIELD = "retried";

    /** One that did nothing to the decision. */
    static final String OTHER = "other";

    private final SuedDecisions decisions;
    private final DecisionJudgments judgments;
    private final JudgmentInEffect judgment;
    private final ResultsOnRecord results;
    private final Deadlines deadlines;

    RetriedJudgment(
            SuedDecisions decisions,
            DecisionJudgments judgments,
            JudgmentInEffect judgment,
            ResultsOnRecord results,
            Deadlines deadlines) {
        this.decisions = decisions;
        this.judgments = judgments;
        this.judgment = judgment;
        this.results = results;
        this.deadlines = deadlines;
    }

    /** What a retrial may be of; nothing in a suit that is none. */
    List<DecisionJudgment> choices(CaseFile file) {
        return deadlines.fact(file.id(), CourtPapers.RETRIAL_ORDERED).isPresent() ? standing(file) : List.of();
    }

    boolean said(CaseFile file) {
        return number(file).isPresent();
    }

    /** What is said to be retried; where nobody was asked, as in an earlier version, the only one there is. */
    List<DecisionJudgment> of(CaseFile file) {
        var all = standing(file);
        var number = number(file);
        if (number.isPresent()) {
            return all.stream()
                    .filter(one -> one.docketNo().equals(number.get()))
                    .toList();
        }
        return Set.copyOf(all.stream().map(DecisionJudgment::docketNo).toList()).size() == 1 ? all : List.of();
    }

    private Optional<String> number(CaseFile file) {
        return results.said(file, FIELD);
    }

    /** Those of other suits. */
    List<DecisionJudgment> standing(CaseFile file) {
        return judgment.overDecision(file)
                ? decisions.of(file).stream()
                        .flatMap(reconsideration -> judgments.standing(reconsideration).stream())
                        .filter(one -> !file.id().equals(one.suitId()))
                        .toList()
                : List.of();
    }
}
