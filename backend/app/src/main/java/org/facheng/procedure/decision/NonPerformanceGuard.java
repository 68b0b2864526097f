package org.facheng.procedure.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.PerformanceForm;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.facheng.procedure.performance.Duties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 认定逾期未履行的情况: whoever is late is ordered to perform (行政复议法第七十七条第二款), nobody else; the same act again is no performance (第六十四条第二款).
 */
@Component
class NonPerformanceGuard implements TaskAct {

    private final SameActAgain again;
    private final StatedPerformance stated;
    private final PerformanceForm fields;
    private final Duties duties;
    private final Clock clock;

    NonPerformanceGuard(
            SameActAgain again, StatedPerformance stated, PerformanceForm fields, Duties duties, Clock clock) {
        this.again = again;
        this.stated = stated;
        this.fields = fields;
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "assess-non-performance";
    }

    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        return fields.offer(file, declared);
    }

    /** Whoever delays with a good reason is not ordered to perform while it holds. */
    @Override
    public boolean open(CaseFile file, String outcome) {
        return !outcome.equals("ORDER") || !duties.onlyExcused(file);
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        again.refuse(file, done);
        stated.require(file, done);
        if (done.outcome().equals("PERFORMED")) {
            stated.refuseUnlessAll(file, done);
        } else if (stated.left(file, done).stream()
                .noneMatch(duty -> duty.late(LocalDate.now(clock)) && !duties.excused(file, duty))) {
            throw Problems.invalid(
                    "nothing_late",
                    "没有逾期未履行的事项，不能责令限期履行；其余事项期限未满的，请登记履行报告，核实后继续等待。",
                    "Nothing is overdue, so that nothing can be ordered.");
        }
    }
}
