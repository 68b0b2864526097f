package org.facheng.procedure.decision;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.facheng.procedure.decision.Finding.Reason;

/** 第六十一条第二款、第三款: after a hearing the decision rests on its record; an opinion of the committee is dealt with. */
final class RestsOnTheRecord implements Rule {

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        var found = new ArrayList<Finding>();
        if (circumstances.hearingHeld()) {
            found.add(Finding.of(
                    !proposal.text("hearingRecord").isEmpty(),
                    "/form/hearingRecord",
                    "第六十一条第二款",
                    new Reason("决定以听证笔录为根据", "The decision rests on the record of the hearing"),
                    new Reason(
                            "本案举行过听证，应当根据听证笔录作出决定，请写明依据笔录认定了什么",
                            "A hearing was held: say what of its record the decision rests on")));
        }
        if (circumstances.consultation().asked()) {
            found.add(Finding.of(
                    !proposal.text("committeeOpinion").isEmpty(),
                    "/form/committeeOpinion",
                    "第六十一条第三款",
                    new Reason("写明了对咨询意见的采纳情况", "The opinion of the committee is dealt with"),
                    new Reason(
                            "行政复议委员会提出了咨询意见，应当作为作出决定的重要参考依据，请写明采纳情况和理由",
                            "The committee has given an opinion: say how far it is followed, and why")));
        }
        return found.stream();
    }
}
