package org.facheng.recheck;

import java.util.ArrayList;
import java.util.List;
import org.facheng.platform.Command;
import org.facheng.platform.Console;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code ./run verify}: proves journal, stored files, clocks, engine timers, inbox and loads right, or says line by line what is not. Each check
 * reads one snapshot of the database, so that a running server may go on working.
 */
@Component
class Verify implements Command {

    private final List<Check> checks;
    private final TransactionTemplate snapshot;

    Verify(List<Check> checks, PlatformTransactionManager transactions) {
        this.checks = checks;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments) {
        var report = report();
        report.differences().forEach(Console::say);
        var summary = "已核对：" + String.join("，", report.counted()) + "。";
        Console.say(summary
                + (report.differences().isEmpty()
                        ? "全部一致。"
                        : "发现%d处不一致，见上。".formatted(report.differences().size())));
        return report.differences().isEmpty() ? 0 : 1;
    }

    /** @param counted how many of each kind were checked, in words */
    record Report(List<String> counted, List<String> differences) {}

    Report report() {
        var report = new Report(new ArrayList<>(), new ArrayList<>());
        for (var check : checks) {
            long checked = snapshot.execute(
                    status -> check.run(line -> report.differences().add(check.name() + "：" + line)));
            report.counted().add(check.name() + checked + "项");
        }
        return report;
    }
}
