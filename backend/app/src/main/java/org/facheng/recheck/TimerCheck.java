package org.facheng.recheck;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.EngineTimers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every timer of the engine waits until the clock it stands for runs out. */
@Component
@Order(4)
class TimerCheck implements Check {

    private final EngineTimers timers;
    private final Deadlines deadlines;
    private final CaseNames cases;

    TimerCheck(EngineTimers timers, Deadlines deadlines, CaseNames cases) {
        this.timers = timers;
        this.deadlines = deadlines;
        this.cases = cases;
    }

    @Override
    public String name() {
        return "引擎定时器";
    }

    @Override
    public long run(Consumer<String> report) {
        var all = timers.all();
        for (var timer : all) {
            var clock = deadlines.find(timer.caseId(), timer.limit());
            Instant due = clock.map(Deadline::dueExclusive).orElse(null);
            if (clock.isEmpty()) {
                report.accept("%s 的定时器 %s：没有这一期限".formatted(cases.of(timer.caseId()), timer.limit()));
            } else if (!Objects.equals(due, timer.due())) {
                report.accept(
                        "%s 的定时器 %s：到 %s，期限到 %s".formatted(cases.of(timer.caseId()), timer.limit(), timer.due(), due));
            }
        }
        return all.size();
    }
}
