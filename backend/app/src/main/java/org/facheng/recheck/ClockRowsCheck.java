package org.facheng.recheck;

import java.util.function.Consumer;
import org.facheng.deadline.ClockCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every clock is what the facts of its case say. */
@Component
@Order(3)
class ClockRowsCheck implements Check {

    private final ClockCheck clocks;
    private final CaseNames cases;

    ClockRowsCheck(ClockCheck clocks, CaseNames cases) {
        this.clocks = clocks;
        this.cases = cases;
    }

    @Override
    public String name() {
        return "期限";
    }

    @Override
    public long run(Consumer<String> report) {
        return clocks.run(difference -> report.accept(
                "%s 的 %s：%s".formatted(cases.of(difference.caseId()), difference.rule(), difference.why())));
    }
}
