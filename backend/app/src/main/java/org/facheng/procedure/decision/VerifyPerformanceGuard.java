package org.facheng.procedure.decision;

import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.PerformanceForm;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 核实履行情况: what it finds goes with what is owed (行政复议法第七十七条第一款); the same act again is no performance (第六十四条第二款). */
@Component
class VerifyPerformanceGuard implements TaskAct {

    private final SameActAgain again;
    private final StatedPerformance stated;
    private final PerformanceForm fields;

    VerifyPerformanceGuard(SameActAgain again, StatedPerformance stated, PerformanceForm fields) {
        this.again = again;
        this.stated = stated;
        this.fields = fields;
    }

    @Override
    public String form() {
        return "verify-performance";
    }

    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        return fields.offer(file, declared);
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        again.refuse(file, done);
        stated.require(file, done);
        if (done.outcome().equals("PERFORMED")) {
            stated.refuseUnlessAll(file, done);
        } else if (stated.left(file, done).isEmpty()) {
            throw Problems.invalid("all_performed", "责令、约定的事项已经全部履行，请选择“已经全部履行”。", "Everything is performed: say so.");
        }
    }
}
