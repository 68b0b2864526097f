package org.facheng.procedure.petition;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 拟写督办反馈: which one it answers; one at a time waits to be signed, so that none is signed for another. */
@Component
class AnswerSupervisionAct implements TaskAct {

    private static final List<String> SIGNING = List.of("userTask_approveSupervisionReply");

    private final Supervisions supervisions;
    private final ProcedureRuntime runtime;

    AnswerSupervisionAct(Supervisions supervisions, ProcedureRuntime runtime) {
        this.supervisions = supervisions;
        this.runtime = runtime;
    }

    @Override
    public String form() {
        return "answer-supervision";
    }

    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        return supervisions.offer(file, declared);
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code reply_waits}, 422 {@code no_such_letter} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (runtime.standsAt(file.id(), SIGNING)) {
            throw Problems.conflict("reply_waits", "另一份督办的反馈正在等待签发，签发以后再提交这一份。", "Another answer waits to be signed.");
        }
        supervisions.require(file, done.form());
    }
}
