package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.HearingEffect;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 确定出庭安排: who appears is one who may (法释〔2020〕3号第二条); who need not, is excused by what is on record (第三条、第七条第一款). */
@Component
class DecideAppearanceAct implements TaskAct {

    /** Neither a leader nor staff are owed (行政诉讼法第三条第三款). */
    private static final String AS_THIRD_PARTY = "AS_THIRD_PARTY";

    private static final String PLAN = "userTask_planAppearance";

    private final LeaderInCourt leader;
    private final CapacityOnRecord capacity;
    private final AnswerMapper answers;
    private final JsonMapper json;

    DecideAppearanceAct(LeaderInCourt leader, CapacityOnRecord capacity, AnswerMapper answers, JsonMapper json) {
        this.leader = leader;
        this.capacity = capacity;
        this.answers = answers;
        this.json = json;
    }

    @Override
    public String form() {
        return "decide-appearance";
    }

    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        return leader.offer(file, declared);
    }

    @Override
    public boolean open(CaseFile file, String outcome) {
        return !"OTHER_DEFENDANT".equals(outcome) || capacity.joint(file);
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var effect = task.outcomes().get(done.outcome()).hearing();
        if (effect == HearingEffect.LEADER) {
            leader.requireEligible(file, done.form(), "name");
        } else if (effect == HearingEffect.STAFF && !AS_THIRD_PARTY.equals(done.outcome())) {
            if (done.form().hasNonNull("appearedOn")) {
                leader.requireAppearedBefore(file);
            }
            leader.requireNotCalled(file);
            leader.requireStaff(file, staffPlanned(file));
        } else if (effect == HearingEffect.UNABLE) {
            leader.requireStaff(file, staffPlanned(file));
        }
    }

    private boolean staffPlanned(CaseFile file) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(PLAN))
                .reduce((first, second) -> second)
                .map(answer -> !json.readTree(answer.form()).path("staff").isEmpty())
                .orElse(false);
    }
}
