package org.facheng.procedure.decision;

import java.util.stream.Stream;
import org.facheng.procedure.decision.Finding.Reason;

/** 第五十二条第二款第一项: of an important, difficult or complex case the committee is asked, where there is one. */
final class CommitteeAsked implements Rule {

    @Override
    public Stream<Finding> examine(Proposal proposal, Circumstances circumstances) {
        if (!circumstances.complex()) {
            return Stream.of();
        }
        return Stream.of(Finding.of(
                circumstances.committeeAsked() || !proposal.text("noCommittee").isEmpty(),
                "/form/noCommittee",
                "第五十二条第二款第一项",
                new Reason("已经提请咨询，或者说明了没有设立行政复议委员会", "The committee was asked, or there is none"),
                new Reason(
                        "案情重大、疑难、复杂，应当提请行政复议委员会提出咨询意见；没有设立的，请说明",
                        "The committee has to be asked about this case; say so where there is none")));
    }
}
