package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 反馈督办 where no model runs any more. */
@Component
class ReplySupervisionAct implements CaseAct {

    private final Supervisions supervisions;

    ReplySupervisionAct(Supervisions supervisions) {
        this.supervisions = supervisions;
    }

    @Override
    public String action() {
        return "reply-supervision";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return supervisions.apart(file) && supervisions.open(file).isEmpty()
                ? Optional.empty()
                : Optional.of(supervisions.offer(file, declared));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        supervisions.require(file, form);
    }
}
