package org.facheng.procedure.decision;

import static org.facheng.procedure.decision.OrderKind.AGREEMENT_COMPENSATION;
import static org.facheng.procedure.decision.OrderKind.CHANGE;
import static org.facheng.procedure.decision.OrderKind.DISMISS_REQUEST;
import static org.facheng.procedure.decision.OrderKind.UPHOLD;

import java.util.stream.Stream;

/**
 * 第四十六条第一款: what the respondent collected by itself during the reconsideration proves no act lawful or proper. Where the decision finds it so, even in part,
 * no such piece is among the evidence it names; against the act it may be.
 */
final class BarredEvidence implements Rule {

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        if (!proposal.has(UPHOLD, CHANGE, DISMISS_REQUEST, AGREEMENT_COMPENSATION)) {
            return Stream.empty();
        }
        return circumstances.barredEvidence().stream()
                .filter(piece -> proposal.list("evidence").stream().anyMatch(line -> line.contains(piece)))
                .map(piece -> Finding.notMet(
                        "/form/evidence",
                        "第四十六条第一款",
                        "“%s”是被申请人在行政复议期间自行收集的证据，不作为认定行政行为合法性、适当性的依据，请删去".formatted(piece),
                        "Collected by the respondent during the reconsideration: " + piece));
    }
}
