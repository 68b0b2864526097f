package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 约谈: of whoever has not performed (行政复议法第七十七条第二款). */
@Component
class SummonTalkAct implements CaseAct {

    private final NonPerformers nonPerformers;

    SummonTalkAct(NonPerformers nonPerformers) {
        this.nonPerformers = nonPerformers;
    }

    @Override
    public String action() {
        return "summon-talk";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return nonPerformers.offer(declared, nonPerformers.all(file));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        nonPerformers.require(form, nonPerformers.all(file));
    }
}
