package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.performance.DecisionJudgment.Effect;
import org.facheng.procedure.performance.DecisionJudgments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/**
 * 登记人民法院撤销、部分撤销、变更复议决定 (行政诉讼法第七十条、第七十五条、第七十七条), in a suit that is not in this system; of several suits over the decision each is
 * entered.
 *
 * @param fact the fact the act records
 */
record EnteredJudgment(String action, String fact, DecisionJudgments judgments, FactDays days) implements CaseAct {

    /** @throws org.facheng.platform.ProblemException 422 {@code judgment_on_record} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var docketNo = form.path("docketNo").asString("");
        var effect = Effect.valueOf(form.path("effect").asString(Effect.ANNULLED.name()));
        if (!judgments.record(file, null, docketNo, effect, days.of(file, "effectiveOn", fact, form))) {
            throw Problems.invalid("judgment_on_record", "这一判决已经登记，不重复登记。", "This judgment is on record already.")
                    .at("/form/docketNo", "已经登记", "on record already");
        }
    }

    /** Nothing is left of the decision, or something is. */
    @Configuration(proxyBeanMethods = false)
    static class Acts {

        @Bean
        CaseAct annulledByHand(DecisionJudgments judgments, FactDays days) {
            return new EnteredJudgment("record-annulled", "decision-annulled", judgments, days);
        }

        @Bean
        CaseAct alteredByHand(DecisionJudgments judgments, FactDays days) {
            return new EnteredJudgment("record-altered", "decision-altered", judgments, days);
        }
    }
}
