package org.facheng.procedure.above;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** What is recognised as a request for 复查、复核 when it is classified keeps the petitioner's period, too (信访工作条例第三十五条、第三十六条第一款). */
@Component
class AskedAbove implements TaskAct {

    private final AskedPeriods periods;

    AskedAbove(AskedPeriods periods) {
        this.periods = periods;
    }

    @Override
    public String form() {
        return "classify";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        Above.byOutcome(done.outcome()).ifPresent(above -> periods.keep(file, above));
    }
}
