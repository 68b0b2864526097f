package org.facheng.procedure.decision;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 核实履行情况: the same act again is no performance (行政复议法第六十四条第二款). */
@Component
class VerifyPerformanceGuard implements TaskAct {

    private final SameActAgain again;

    VerifyPerformanceGuard(SameActAgain again) {
        this.again = again;
    }

    @Override
    public String form() {
        return "verify-performance";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        again.refuse(file, done);
    }
}
