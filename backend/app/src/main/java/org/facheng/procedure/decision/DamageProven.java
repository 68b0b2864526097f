package org.facheng.procedure.decision;

import static org.facheng.procedure.decision.OrderKind.COMPENSATE;

import java.util.stream.Stream;
import org.facheng.procedure.decision.Finding.Reason;

/** 第四十四条第二款第二项: whoever claims compensation proves the damage, unless the respondent is the reason that it can't be proven. */
final class DamageProven implements Rule {

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        return proposal.of(COMPENSATE)
                .map(
                        order -> Finding.of(
                                !proposal.text("damageProof").isEmpty(),
                                "/form/damageProof",
                                "第四十四条第二款第二项",
                                new Reason("写明了损害由谁举证", "It is said who has proven the damage"),
                                new Reason(
                                        "决定给予行政赔偿的，应当写明申请人提供了损害的证据，或者因被申请人原因无法举证而由被申请人举证",
                                        "Say who has proven the damage: the applicant, or the respondent where it is the reason that the applicant can't")));
    }
}
