package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 核定恢复效力的复议决定还应当履行的事项 (法释〔2018〕1号第一百二十二条): owed until it is done, in the internal days or after them, and anew each time the decision
 * stands again.
 */
@Component
class SettleRevivedAct implements CaseAct {

    private static final String ACT = "settle-revived";

    private final Deadlines deadlines;

    SettleRevivedAct(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String action() {
        return ACT;
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return Optional.of(declared).filter(form -> deadlines.stillOwed(file.id(), ACT));
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code not_now} where it is settled */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (!deadlines.stillOwed(file.id(), ACT)) {
            throw Problems.conflict("not_now", "还应当履行的事项已经核定。", "It is settled already.");
        }
    }
}
