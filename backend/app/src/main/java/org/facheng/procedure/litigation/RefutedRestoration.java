package org.facheng.procedure.litigation;

import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TakenBackFacts;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 查明裁判没有生效: what it had given back to the first act it has not given back (行政诉讼法第八十五条，法释〔2018〕1号第八十九条). */
@Component
class RefutedRestoration implements CaseAct {

    private final Deadlines deadlines;
    private final TakenBackFacts takenBack;
    private final AnnulledDecision decision;

    RefutedRestoration(Deadlines deadlines, TakenBackFacts takenBack, AnnulledDecision decision) {
        this.deadlines = deadlines;
        this.takenBack = takenBack;
        this.decision = decision;
    }

    @Override
    public String action() {
        return "refute-effect";
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (deadlines.fact(file.id(), RestoredAct.RESTORED).isPresent()) {
            var why = form.path("finding").asString("");
            takenBack.takeBack(file.id(), RestoredAct.RESTORED::equals, why, user.username());
            decision.refuted(file, why, user);
        }
    }
}
