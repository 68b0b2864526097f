package org.facheng.procedure.decision;

import static org.facheng.procedure.decision.OrderKind.UPHOLD;

import java.util.stream.Stream;
import org.facheng.procedure.decision.Circumstances.Reply;
import org.facheng.procedure.decision.Finding.Reason;

/** 第七十条: without a reply in time the act counts as without evidence, unless it touches a third party who has given evidence. */
final class MissingReply implements Rule {

    private static final String ARTICLE = "第七十条";

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        boolean spared = proposal.yes("thirdPartyEvidence") || circumstances.thirdPartyEvidence();
        var counted = proposal.on(Proposal.NO_EVIDENCE).map(order -> without(order.atGround(), circumstances, spared));
        var upheld = circumstances.reply() == Reply.MISSING
                ? proposal.of(UPHOLD).map(order -> upheld(order.atKind(), spared))
                : Stream.<Finding>of();
        return Stream.concat(counted, upheld);
    }

    private static Finding without(String pointer, Circumstances circumstances, boolean spared) {
        return switch (circumstances.reply()) {
            case IN_TIME -> Finding.notMet(
                    pointer,
                    ARTICLE,
                    "被申请人已经按期提出书面答复并提交证据，不能视为没有证据、依据",
                    "The respondent has replied in time, with evidence");
            case OPEN -> Finding.notMet(
                    pointer,
                    ARTICLE,
                    "没有被申请人答复期限届满的记录，不能视为没有证据、依据",
                    "It is not on record that the respondent's period for replying has run out");
            case MISSING -> Finding.of(
                    !spared,
                    pointer,
                    ARTICLE,
                    new Reason("被申请人没有按期提出书面答复、提交证据和依据", "The respondent has not replied in time"),
                    new Reason(
                            "行政行为涉及第三人合法权益，第三人已经提供证据，不能视为没有证据、依据",
                            "The act touches a third party who has given evidence"));
        };
    }

    private static Finding upheld(String pointer, boolean spared) {
        return Finding.of(
                spared,
                pointer,
                ARTICLE,
                new Reason("第三人已经提供证据，可以据以审查", "A third party has given evidence"),
                new Reason(
                        "被申请人没有按期提出书面答复、提交证据和依据，视为行政行为没有证据、依据，不能维持",
                        "Without a reply in time the act counts as without evidence and can't be upheld"));
    }
}
