package org.facheng.procedure.participation;

import org.facheng.casefile.CaseFile;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 审查是否准予撤回: where the application is withdrawn upon a settlement, nobody lets it go without having looked at that (行政复议法第七十四条第一款). The case is terminated only
 * where every applicant withdrew; who of several withdrew leaves it (第四十一条第一项).
 */
@Component
class DecideWithdrawalAct implements TaskAct {

    private static final String LAWFUL = "settlementLawful";
    private static final String PERMIT = "PERMIT";
    private static final String PERMIT_SOME = "PERMIT_SOME";

    private final AnswerMapper answers;
    private final WithdrawingApplicants withdrawing;
    private final LeavingApplicants leaving;
    private final JsonMapper json;

    DecideWithdrawalAct(
            AnswerMapper answers, WithdrawingApplicants withdrawing, LeavingApplicants leaving, JsonMapper json) {
        this.answers = answers;
        this.withdrawing = withdrawing;
        this.leaving = leaving;
        this.json = json;
    }

    @Override
    public String form() {
        return "decide-withdrawal";
    }

    @Override
    public boolean open(CaseFile file, String outcome) {
        return switch (outcome) {
            case PERMIT -> !withdrawing.othersRemain(file);
            case PERMIT_SOME -> withdrawing.othersRemain(file);
            default -> true;
        };
    }

    /** @throws ProblemException 422 {@code settlement_unexamined}, {@code withdrawing_unknown} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        boolean permitted = done.outcome().equals(PERMIT) || done.outcome().equals(PERMIT_SOME);
        if (permitted && settled(file) && !done.form().path(LAWFUL).asBoolean(false)) {
            throw Problems.invalid(
                            "settlement_unexamined",
                            "申请人因达成和解撤回申请，应当审查和解内容是否合法，再决定是否准予（第七十四条第一款）。",
                            "What was settled has to be examined first.")
                    .at("/form/" + LAWFUL, "达成和解的，应当填写", "say whether the settlement is lawful");
        }
        if (done.outcome().equals(PERMIT_SOME)) {
            PendingWithdrawal.requireKnown(withdrawing.last(file));
            leaving.leave(file, withdrawing.last(file), "准予撤回行政复议申请", "行政复议法第四十一条第一项");
        }
    }

    /** Whether the withdrawal that is being decided, the last one, names a settlement as its cause. */
    private boolean settled(CaseFile file) {
        return answers.last(file.id(), "withdraw")
                .map(withdrawal ->
                        json.readTree(withdrawal.form()).path("cause").asString(""))
                .filter("settled"::equals)
                .isPresent();
    }
}
