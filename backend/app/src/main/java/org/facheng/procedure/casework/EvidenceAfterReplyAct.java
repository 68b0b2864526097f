package org.facheng.procedure.casework;

import java.time.Clock;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 补交证据、依据: what the respondent sends after its reply is its evidence; whether it came in time is seen when the decision is drafted. */
@Component
class EvidenceAfterReplyAct implements CaseAct {

    private final EvidenceOfForms evidence;
    private final ReplyPeriods periods;
    private final Clock clock;

    EvidenceAfterReplyAct(EvidenceOfForms evidence, ReplyPeriods periods, Clock clock) {
        this.evidence = evidence;
        this.periods = periods;
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
        evidence.ofRespondent(file, user, form.path("evidence"), periods.leadingApart(file));
    }
}
