package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 报送纠正情况: on one written opinion, and within the sixty days of that one (行政复议法第七十六条). */
@Component
class RecordOpinionFeedbackAct implements CaseAct {

    private final OpinionReceivers receivers;
    private final OpinionDuties duties;
    private final Representation representation;

    RecordOpinionFeedbackAct(OpinionReceivers receivers, OpinionDuties duties, Representation representation) {
        this.receivers = receivers;
        this.duties = duties;
        this.representation = representation;
    }

    @Override
    public String action() {
        return "record-opinion-feedback";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return receivers.offer(file, declared, waiting(file, user));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_such_opinion} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        OpinionReceivers.require(
                form, waiting(file, user), "没有这一份等待反馈的意见书。", "No such opinion waits for its feedback.");
    }

    /** Whoever has an opinion on which nothing was reported yet, in time or not, or was found not to have done what it asks for. */
    private List<Party> waiting(CaseFile file, User user) {
        var open = Stream.concat(duties.open(file).stream(), duties.notCarriedOut(file).stream())
                .map(Deadline::partyId)
                .toList();
        var own = representation.of(file, user);
        return receivers.of(file, open).stream()
                .filter(party -> !user.has(Role.RESPONDENT) || own.contains(party.id()))
                .toList();
    }
}
