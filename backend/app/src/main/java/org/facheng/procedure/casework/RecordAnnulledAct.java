package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.performance.DecisionJudgment.Effect;
import org.facheng.procedure.performance.DecisionJudgments;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记人民法院撤销复议决定 (行政诉讼法第七十条、第七十五条), in a suit that is not in this system; of several suits over the decision each is entered. */
@Component
class RecordAnnulledAct implements CaseAct {

    private final DecisionJudgments judgments;
    private final FactDays days;

    RecordAnnulledAct(DecisionJudgments judgments, FactDays days) {
        this.judgments = judgments;
        this.days = days;
    }

    @Override
    public String action() {
        return "record-annulled";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code judgment_on_record} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var docketNo = form.path("docketNo").asString("");
        var on = days.of(file, "effectiveOn", "decision-annulled", form);
        if (!judgments.record(file, null, docketNo, Effect.ANNULLED, on)) {
            throw Problems.invalid("judgment_on_record", "这一判决已经登记，不重复登记。", "This judgment is on record already.")
                    .at("/form/docketNo", "已经登记", "on record already");
        }
    }
}
