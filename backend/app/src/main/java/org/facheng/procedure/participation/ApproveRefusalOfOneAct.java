package org.facheng.procedure.participation;

import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 审批对部分申请人的处理意见 (内部规则, as any refusal is approved): who is refused, or has given up, leaves the case, which goes on for the others. */
@Component
class ApproveRefusalOfOneAct implements TaskAct {

    private static final String APPROVE = "APPROVE";

    private final ProposedRefusal proposed;
    private final LeavingApplicants leaving;

    ApproveRefusalOfOneAct(ProposedRefusal proposed, LeavingApplicants leaving) {
        this.proposed = proposed;
        this.leaving = leaving;
    }

    @Override
    public String form() {
        return "approve-refusal-of-one";
    }

    /** He may have withdrawn meanwhile, or be the only one left. */
    @Override
    public boolean open(CaseFile file, String outcome) {
        return !outcome.equals(APPROVE) || proposed.party(file).isPresent();
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code own_proposal} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (!done.outcome().equals(APPROVE)) {
            return;
        }
        if (proposed.by(file, done.by().username())) {
            throw Problems.invalid("own_proposal", "这一意见由您提出，应当由其他人审批。", "Somebody else approves what you proposed.");
        }
        boolean abandoned = proposed.abandoned(file);
        leaving.leave(
                file,
                proposed.party(file).stream().toList(),
                abandoned ? "无正当理由逾期不补正，视为放弃行政复议申请" : "对其行政复议申请不予受理",
                abandoned ? "行政复议法第三十一条第二款" : "行政复议法第三十条第二款");
    }
}
