package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.HearingEffect;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记出庭情况: which leader came, and whether an earlier appearance or that of another defendant excuses one who did not (法释〔2020〕3号第二条、第三条、第七条). */
@Component
class RecordAppearanceAct implements TaskAct {

    private final LeaderInCourt leader;
    private final OtherDefendantsLeader other;
    private final ThirdPartyInSuit thirdParty;

    RecordAppearanceAct(LeaderInCourt leader, OtherDefendantsLeader other, ThirdPartyInSuit thirdParty) {
        this.leader = leader;
        this.other = other;
        this.thirdParty = thirdParty;
    }

    @Override
    public String form() {
        return "record-appearance";
    }

    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        return thirdParty.offer(file, other.offer(file, leader.offer(file, declared, "cameName", "camePost")));
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (task.outcomes().get(done.outcome()).hearing() != HearingEffect.HELD) {
            return;
        }
        other.require(file, done.form());
        thirdParty.require(file, done.form());
        switch (done.form().path("principal").asString("")) {
            case "appeared" -> leader.requireEligible(file, done.form(), "cameName");
            case "before" -> leader.requireAppearedBefore(file);
            case "other-defendant" -> leader.requireNotCalled(file);
            default -> {
                // Excused or absent: the court says what follows.
            }
        }
    }
}
