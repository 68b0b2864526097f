package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 书面反馈采纳情况 (信访工作条例第四十条第四款): which advice it answers. */
@Component
class ReportAdoptionAct implements CaseAct {

    private final Advices advices;

    ReportAdoptionAct(Advices advices) {
        this.advices = advices;
    }

    @Override
    public String action() {
        return "report-adoption";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return advices.apart(file) && advices.open(file).isEmpty()
                ? Optional.empty()
                : Optional.of(advices.offer(file, declared));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        advices.require(file, form);
    }
}
