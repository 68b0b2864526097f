package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.evidence.Evidence;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 决定是否同意补充证据: only where the applicant or a third party came up with what was not raised when the act was made (行政复议法第四十六条第二款). */
@Component
class DecideSupplementAct implements CaseAct {

    private final Supplements supplements;
    private final EvidenceOfForms evidence;

    DecideSupplementAct(Supplements supplements, EvidenceOfForms evidence) {
        this.supplements = supplements;
        this.evidence = evidence;
    }

    @Override
    public String action() {
        return "decide-supplement";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return supplements.open(file, "").map(request -> declared);
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var request = supplements
                .open(file, Supplements.DECISION)
                .orElseThrow(() ->
                        Problems.conflict("no_supplement_asked", "没有待决定的补充证据申请。", "No request waits for a decision."));
        boolean consent = form.path("decision").asString("").equals("consent");
        supplements.decided(file, consent);
        if (consent) {
            evidence.listed(file, user, request.path("evidence"), Evidence.RESPONDENT, true);
        }
    }
}
