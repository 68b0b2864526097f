package org.facheng.procedure.decision;

import java.util.stream.Stream;
import org.facheng.procedure.decision.Finding.Reason;

/** 第六十五条第二款第二项: only an act that the respondent has changed since. */
final class ChangedAct implements Rule {

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        var changed = proposal.day("actChangedOn");
        var made = circumstances.actMadeOn();
        return proposal.on("act-changed")
                .map(order -> Finding.of(
                        changed != null
                                && !changed.isAfter(circumstances.today())
                                && (made == null || !changed.isBefore(made)),
                        "/form/actChangedOn",
                        "第六十五条第二款第二项",
                        new Reason("被申请人已经改变原行政行为", "The respondent has changed the act"),
                        new Reason(
                                "原行政行为没有改变的，不能以此为根据；改变的日期不早于作出行政行为之日，不晚于今天",
                                "The act must have been changed, after it was made and not after today")));
    }
}
