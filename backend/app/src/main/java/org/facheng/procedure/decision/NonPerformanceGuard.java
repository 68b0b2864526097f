package org.facheng.procedure.decision;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 认定逾期未履行的情况: the same act again is no performance (行政复议法第六十四条第二款). */
@Component
class NonPerformanceGuard implements TaskAct {

    private final SameActAgain again;

    NonPerformanceGuard(SameActAgain again) {
        this.again = again;
    }

    @Override
    public String form() {
        return "assess-non-performance";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        again.refuse(file, done);
    }
}
