package org.facheng.procedure.decision;

import static org.facheng.procedure.decision.OrderKind.AGREEMENT_COMPENSATION;
import static org.facheng.procedure.decision.OrderKind.AGREEMENT_LIABILITY;

import java.util.stream.Stream;
import org.facheng.procedure.decision.Finding.Reason;

/** 第七十一条: only of an administrative agreement; one that was changed lawfully was not changed unlawfully. */
final class Agreements implements Rule {

    private static final String AGREEMENT = "administrative-agreement";
    private static final String UNLAWFULLY = "changed-unlawfully";
    private static final String ARTICLE = "第七十一条";

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        var about = proposal.of(AGREEMENT_LIABILITY, AGREEMENT_COMPENSATION)
                .map(order -> Finding.of(
                        circumstances.act().equals(AGREEMENT),
                        order.atKind(),
                        ARTICLE,
                        new Reason("申请针对行政协议提出", "The application is about an administrative agreement"),
                        new Reason("申请不是针对行政协议提出，不能这样决定", "The application is not about an administrative agreement")));
        var both = proposal.has(AGREEMENT_COMPENSATION)
                ? proposal.on(UNLAWFULLY)
                        .map(order -> Finding.notMet(
                                order.atGround(),
                                ARTICLE,
                                "补偿以变更、解除行政协议合法为前提，不能同时认定违法变更、解除",
                                "Compensation is for a lawful change, which is not an unlawful one, too"))
                : Stream.<Finding>of();
        return Stream.concat(about, both);
    }
}
