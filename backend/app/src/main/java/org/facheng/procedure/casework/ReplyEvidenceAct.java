package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The reply of the respondent that answers in the system: the evidence it lists is the respondent's (行政复议法第四十八条，第七十条). */
@Component
class ReplyEvidenceAct implements CaseAct {

    private final EvidenceOfForms evidence;
    private final ReplyPeriods periods;

    ReplyEvidenceAct(EvidenceOfForms evidence, ReplyPeriods periods) {
        this.evidence = evidence;
        this.periods = periods;
    }

    @Override
    public String action() {
        return "submit-reply";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return periods.awaitsLeading(file) ? Optional.of(declared) : Optional.empty();
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code reply_not_awaited} where only another respondent still owes its reply */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (!periods.awaitsLeading(file)) {
            throw Problems.conflict(
                    "reply_not_awaited",
                    "这一被申请人没有等待提出的答复；其他被申请人的答复请另行登记。",
                    "Nothing is awaited of this respondent; the replies of the others are entered for them.");
        }
        evidence.ofRespondent(file, user, form.path("evidence"), periods.leadingApart(file));
    }
}
