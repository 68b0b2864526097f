package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 申请补充证据: one request at a time. */
@Component
class RequestSupplementAct implements CaseAct {

    private final Supplements supplements;

    RequestSupplementAct(Supplements supplements) {
        this.supplements = supplements;
    }

    @Override
    public String action() {
        return "request-supplement";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return supplements.open(file, "").isPresent() ? Optional.empty() : Optional.of(declared);
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (supplements.open(file, Supplements.REQUEST).isPresent()) {
            throw Problems.conflict("supplement_open", "上一次补充证据的申请尚未决定。", "The last request hasn't been decided.");
        }
    }
}
