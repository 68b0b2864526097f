package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.identity.Leader;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.HearingEffect;
import org.facheng.procedure.definition.TaskDefinition;
import org.facheng.procedure.hearing.Hearing;
import org.facheng.procedure.hearing.HearingBook;
import org.facheng.procedure.hearing.LeaderPlans;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 确定出庭安排: a leader chosen from the register is one of the body's own (法释〔2020〕3号第二条), and where the court has called a leader again, an
 * earlier appearance in the instance does not excuse (第七条第一款).
 */
@Component
class DecideAppearanceAct implements TaskAct {

    private static final String LEADER = "leader";

    private final LeaderPlans plans;
    private final HearingBook hearings;

    DecideAppearanceAct(LeaderPlans plans, HearingBook hearings) {
        this.plans = plans;
        this.hearings = hearings;
    }

    @Override
    public String form() {
        return "decide-appearance";
    }

    /** Without a register a leader is only typed. */
    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        var leaders = plans.eligible(file);
        return leaders.isEmpty() ? declared : Choices.in(declared, LEADER, leaders, Leader::id, Leader::name);
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (done.form().hasNonNull(LEADER)) {
            require(file, done.form());
        }
        var effect = task.outcomes().get(done.outcome()).hearing();
        if (effect == HearingEffect.STAFF && plans.appearedBefore(file) && called(file)) {
            throw Problems.invalid(
                    "leader_called_again",
                    "人民法院已经再次通知负责人出庭，本审级此前出庭不能免除（法释〔2020〕3号第七条第一款）；请安排负责人出庭，或者说明不能出庭的理由。",
                    "The court has called the leader again; an earlier appearance does not excuse.");
        }
    }

    private void require(CaseFile file, JsonNode form) {
        var chosen = form.path(LEADER).asString();
        plans.eligible(file).stream()
                .filter(leader -> leader.id().equals(chosen)
                        && leader.name().equals(form.path("name").asString("")))
                .findFirst()
                .orElseThrow(
                        () -> Problems.invalid("not_a_leader", "请从负责人名册中选择出庭负责人。", "Choose a leader from the register.")
                                .at("/form/name", "请从名册中选择", "choose from the register"));
    }

    private boolean called(CaseFile file) {
        return hearings.ahead(file.id()).map(Hearing::called).orElse(false);
    }
}
