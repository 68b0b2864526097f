package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 认定意见书的纠正情况: of whoever has reported, whether it has corrected what the opinion told it to (行政复议法第七十六条、第七十七条). */
@Component
class AssessOpinionFeedbackAct implements CaseAct {

    private final OpinionReceivers receivers;
    private final OpinionDuties duties;

    AssessOpinionFeedbackAct(OpinionReceivers receivers, OpinionDuties duties) {
        this.receivers = receivers;
        this.duties = duties;
    }

    @Override
    public String action() {
        return OpinionFindings.ACT;
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return receivers.offer(file, declared, reported(file));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_such_opinion} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        OpinionReceivers.require(form, reported(file), "没有这一份已经反馈的意见书。", "No such opinion has been reported on.");
    }

    private List<Party> reported(CaseFile file) {
        return receivers.of(
                file, duties.reported(file).stream().map(Deadline::partyId).toList());
    }
}
