package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.matter.Previous;
import org.facheng.procedure.matter.Previous.Kind;

/** The same matter accepted or in hand elsewhere is not accepted by the body above (信访工作条例第十九条第三款). */
final class EarlierInHand implements Rule {

    private static final Topic TOPIC = new Topic("earlier-in-hand", "同一事项没有在规定期限内受理、办理");
    private static final String ARTICLE = "信访工作条例第十九条第三款";

    @Override
    public Optional<Finding> examine(Petition petition) {
        boolean answered = petition.previous(Kind.REPLY).isPresent()
                || petition.previous(Kind.REVIEW).isPresent()
                || petition.previous(Kind.RECHECK).isPresent();
        return answered
                ? Optional.empty()
                : petition.previous(Kind.PETITION)
                        .map(earlier -> TOPIC.open(
                                "曾经提出同一事项" + on(earlier) + "，没有登记答复：请核实是否已经受理或者正在办理。规定期限内向其上级机关又提出的，上级机关不予受理，并告知信访人。",
                                ARTICLE));
    }

    private static String on(Previous earlier) {
        return earlier.on() == null ? "（日期不详）" : "（" + Dates.zh(earlier.on()) + "）";
    }
}
