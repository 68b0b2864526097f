package org.facheng.recheck;

import java.util.List;
import java.util.function.Consumer;
import org.facheng.platform.Command;
import org.facheng.platform.Console;
import org.springframework.stereotype.Component;

/**
 * {@code ./run verify}: proves journal, stored files, clocks, engine timers, inbox, loads and who answers for each case right, or says line by line what is not. Each check
 * reads one snapshot of the database, so that a running server may go on working.
 */
@Component
class Verify implements Command {

    private final List<Check> checks;
    private final Snapshot snapshot;

    Verify(List<Check> checks, Snapshot snapshot) {
        this.checks = checks;
        this.snapshot = snapshot;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments) {
        var verdict = verdict(Console::say);
        Console.say(verdict.summary());
        return verdict.clear() ? 0 : 1;
    }

    Verdict verdict(Consumer<String> lines) {
        var verdict = new Verdict(lines);
        checks.forEach(check -> snapshot.read(() -> check.run(verdict)));
        return verdict;
    }
}
