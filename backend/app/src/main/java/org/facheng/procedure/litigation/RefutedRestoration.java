package org.facheng.procedure.litigation;

import org.facheng.casefile.CaseFile;
import org.facheng.deadline.TakenBackFacts;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/**
 * 查明裁判没有生效: what it had annulled it has not annulled, nor given the first act its effect back (行政诉讼法第八十五条，法释〔2018〕1号第八十九条).
 *
 * @param action by which it is found, whoever appealed
 */
record RefutedRestoration(String action, TakenBackFacts takenBack, AnnulledDecision decision) implements CaseAct {

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var why = form.path("finding").asString("");
        takenBack.takeBack(file.id(), RestoredAct.RESTORED::equals, why, user.username());
        decision.refuted(file, why, user);
    }

    /** Another party appealed in time, or this body within a period the court moved. */
    @Configuration(proxyBeanMethods = false)
    static class Findings {

        @Bean
        CaseAct refuteEffect(TakenBackFacts takenBack, AnnulledDecision decision) {
            return new RefutedRestoration("refute-effect", takenBack, decision);
        }

        @Bean
        CaseAct appealAfterEffect(TakenBackFacts takenBack, AnnulledDecision decision) {
            return new RefutedRestoration("appeal-after-effect", takenBack, decision);
        }
    }
}
