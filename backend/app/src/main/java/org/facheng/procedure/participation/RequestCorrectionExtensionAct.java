package org.facheng.procedure.participation;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 申请延长补正期限 (行政复议法第三十一条第二款): of whoever has received the notice, also before the others have. */
@Component
class RequestCorrectionExtensionAct implements CaseAct {

    private final EachApplicant applicants;
    private final EachCorrection corrections;
    private final CorrectionPeriods periods;

    RequestCorrectionExtensionAct(EachApplicant applicants, EachCorrection corrections, CorrectionPeriods periods) {
        this.applicants = applicants;
        this.corrections = corrections;
        this.periods = periods;
    }

    @Override
    public String action() {
        return "request-correction-extension";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return !corrections.beingServed(file)
                        || applicants.of(file, user).stream().anyMatch(periods.asked(file)::contains)
                ? Optional.of(declared)
                : Optional.empty();
    }
}
