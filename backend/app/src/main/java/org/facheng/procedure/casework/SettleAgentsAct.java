package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.TaskDefinition;
import org.facheng.procedure.hearing.Hearing;
import org.facheng.procedure.hearing.HearingBook;
import org.springframework.stereotype.Component;

/** 开庭前办理委托手续: a power of attorney counts for the instance it was handed in in; only beside the leader, or as a third party, is none needed. */
@Component
class SettleAgentsAct implements TaskAct {

    private static final String PLAN = "userTask_planAppearance";

    private final HearingBook hearings;
    private final AnswerMapper answers;
    private final ThirdPartyInSuit thirdParty;

    SettleAgentsAct(HearingBook hearings, AnswerMapper answers, ThirdPartyInSuit thirdParty) {
        this.hearings = hearings;
        this.answers = answers;
        this.thirdParty = thirdParty;
    }

    @Override
    public String form() {
        return "settle-agents";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (done.outcome().equals("VALID") && !authorised(file, task)) {
            throw Problems.invalid(
                    "no_power_of_attorney",
                    "本审级没有提交过授权委托书，请出具（法释〔2018〕1号第三十一条）。",
                    "No power of attorney was handed in in this instance.");
        }
        if (done.outcome().equals("NONE") && !leaderAppears(file) && !thirdParty.owesNoLeader(file)) {
            throw Problems.invalid(
                    "staff_missing",
                    "负责人不出庭的，应当委托相应的工作人员出庭，并提交授权委托书（法释〔2018〕1号第一百二十八条第二款、第一百三十一条第二款）。",
                    "Without the leader members of staff have to appear, with a power of attorney.");
        }
    }

    private boolean leaderAppears(CaseFile file) {
        return hearings.ahead(file.id())
                .map(Hearing::appearance)
                .filter(Hearing.Appearance.LEADER::equals)
                .isPresent();
    }

    /** Each hearing set in the instance was planned once: from the first of these plans on, an authorisation is one of this instance. */
    private boolean authorised(CaseFile file, TaskDefinition task) {
        var all = answers.ofCase(file.id());
        var plans = all.stream()
                .filter(answer -> answer.key().equals(PLAN))
                .map(Answer::position)
                .toList();
        var here = (int) hearings.of(file.id()).stream()
                .filter(hearing -> hearing.stage().equals(file.stage()))
                .count();
        var since = here == 0 || here > plans.size() ? 0 : plans.get(plans.size() - here);
        return all.stream().filter(answer -> answer.position() > since).anyMatch(answer -> authorises(task, answer));
    }

    private static boolean authorises(TaskDefinition task, Answer answer) {
        return answer.key().equals("authorise-agents")
                || answer.key().equals(task.key()) && "AUTHORISE".equals(answer.outcome());
    }
}
