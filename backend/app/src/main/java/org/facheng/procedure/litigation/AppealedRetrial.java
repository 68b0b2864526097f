package org.facheng.procedure.litigation;

import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 再审案件的二审: where it decides anew, it says what becomes of the judgment that was in effect (法释〔2018〕1号第一百一十九条第一款、第一百二十二条). */
@Component
class AppealedRetrial implements TaskAct {

    private final ResultsOnRecord results;

    AppealedRetrial(ResultsOnRecord results) {
        this.results = results;
    }

    @Override
    public String form() {
        return "record-second-result";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code retried_judgment_open} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if ("FINAL".equals(done.outcome()) && RetrialResult.of(results, file).leavesOpen()) {
            throw Problems.invalid(
                            "retried_judgment_open",
                            "本案是再审案件：请在改判的内容中选择原生效裁判仍被撤销、变更，还是维持（法释〔2018〕1号第一百二十二条）。",
                            "Say what becomes of the judgment that was in effect.")
                    .at("/form/orders", "请选择原生效裁判如何处理", "choose what becomes of the judgment that was in effect");
        }
    }
}
