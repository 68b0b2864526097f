package org.facheng.procedure.decision;

import static org.facheng.procedure.decision.OrderKind.CHANGE;
import static org.facheng.procedure.decision.OrderKind.UPHOLD;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.facheng.procedure.decision.Finding.Reason;

/**
 * 第七十条: without a reply and evidence in time the act counts as without evidence, unless it touches a third party who has given evidence.
 * What rests on evidence of the respondent is then not open: to uphold, to change, to dismiss for a duty performed. That there is no such
 * duty at all (第六十九条) is a question of law and stays open.
 */
final class MissingReply implements Rule {

    private static final String ARTICLE = "第七十条";
    private static final String PERFORMED = "performed-before";

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        boolean claimed = proposal.yes("thirdPartyEvidence") || circumstances.thirdPartyEvidence();
        boolean spared = claimed && circumstances.thirdParty();
        var found = new ArrayList<Finding>();
        if (proposal.yes("thirdPartyEvidence") && !circumstances.thirdParty()) {
            found.add(Finding.notMet(
                    "/form/thirdPartyEvidence",
                    ARTICLE,
                    "本案没有第三人，不能认定第三人已经提供证据；应当先通知或者准予第三人参加行政复议",
                    "There is no third party whose evidence could count"));
        }
        proposal.on(Proposal.NO_EVIDENCE)
                .map(order -> without(order.atGround(), circumstances, spared))
                .forEach(found::add);
        if (circumstances.unproven()) {
            Stream.of(proposal.of(UPHOLD), proposal.of(CHANGE), proposal.on(PERFORMED))
                    .flatMap(orders -> orders)
                    .map(order -> restsOnEvidence(order.atKind(), spared))
                    .forEach(found::add);
        }
        return found.stream();
    }

    private static Finding without(String pointer, Circumstances circumstances, boolean spared) {
        return switch (circumstances.reply()) {
            case IN_TIME -> Finding.notMet(
                    pointer,
                    ARTICLE,
                    circumstances.replies().several()
                            ? circumstances.replies().words() + "。共同作出行政行为的被申请人中有按期答复并提交证据的，不能视为没有证据、依据"
                            : "被申请人已经按期提出书面答复并提交证据，不能视为没有证据、依据",
                    "The respondent has replied in time, with evidence");
            case OPEN -> Finding.notMet(
                    pointer,
                    ARTICLE,
                    "没有被申请人答复期限届满的记录，不能视为没有证据、依据",
                    "It is not on record that the respondent's period for replying has run out");
            case MISSING, WITHOUT_EVIDENCE -> Finding.of(
                    !spared,
                    pointer,
                    ARTICLE,
                    new Reason("被申请人没有按期提出书面答复、提交证据和依据", "The respondent has not replied with evidence in time"),
                    new Reason(
                            "行政行为涉及第三人合法权益，第三人已经提供证据，不能视为没有证据、依据",
                            "The act touches a third party who has given evidence"));
        };
    }

    private static Finding restsOnEvidence(String pointer, boolean spared) {
        return Finding.of(
                spared,
                pointer,
                ARTICLE,
                new Reason("第三人已经提供证据，可以据以审查", "A third party has given evidence"),
                new Reason(
                        "被申请人没有按期提出书面答复、提交证据和依据，视为行政行为没有证据、依据，不能维持、变更，也不能以已经履行为由驳回请求",
                        "Without a reply and evidence in time the act counts as without evidence: it can't be upheld or changed, "
                                + "nor the request dismissed for a duty performed"));
    }
}
