package org.facheng.procedure.casework;

import java.time.Clock;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.evidence.Evidence;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 补交证据、依据: what the respondent sends after its reply is its evidence; whether it came in time is seen when the decision is drafted. */
@Component
class EvidenceAfterReplyAct implements CaseAct {

    private final EvidenceOfForms evidence;
    private final Clock clock;

    EvidenceAfterReplyAct(EvidenceOfForms evidence, Clock clock) {
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "submit-reply-evidence";
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        Stream.of("receivedOn", "postedOn")
                .filter(form::hasNonNull)
                .forEach(field -> DayOnRecord.require(file, form, field, clock));
        evidence.listed(file, user, form.path("evidence"), Evidence.RESPONDENT, false);
    }
}
