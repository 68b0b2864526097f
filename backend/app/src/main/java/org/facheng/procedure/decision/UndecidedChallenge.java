package org.facheng.procedure.decision;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.ProcedureRuntime;
import org.springframework.stereotype.Component;

/**
 * A normative document or a basis has been challenged, and nobody has found yet whether this authority is competent for it or it is open to review at
 * all: no decision on the act is proposed or issued before (行政复议法第五十六条、第五十七条、第五十九条).
 */
@Component
class UndecidedChallenge {

    private static final List<String> TASK = List.of("userTask_decideCompetence");

    private final ProcedureRuntime runtime;

    UndecidedChallenge(ProcedureRuntime runtime) {
        this.runtime = runtime;
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code challenge_undecided} */
    void refuse(CaseFile file) {
        if (runtime.standsAt(file.id(), TASK)) {
            throw Problems.conflict(
                    "challenge_undecided",
                    "对规范性文件或者依据的合法性提出的问题还没有认定，不能提出决定意见或者印发决定书：请先办理“认定本机关是否有权处理”；"
                            + "不属于附带审查范围的，也在该任务中认定（第五十六条、第五十七条、第五十九条）。",
                    "A document was challenged: first say whether this authority is competent for it, or that it is not open to review.");
        }
    }
}
