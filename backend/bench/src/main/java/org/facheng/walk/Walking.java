package org.facheng.walk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.facheng.platform.Console;
import org.facheng.procedure.definition.ProcedureDefinition;

/** What {@code ./run walk} does and tells. */
final class Walking {

    private static final int TOLD_EVERY = 100;
    private static final int REFUSALS = 40;

    private final WalkOptions options;

    Walking(WalkOptions options) {
        this.options = options;
    }

    /** Whether no walk ended as none may. */
    boolean run() {
        try (var walks = Walks.start()) {
            return walks.procedures().stream()
                    .map(procedure -> through(walks, procedure))
                    .reduce(true, Boolean::logicalAnd);
        }
    }

    private boolean through(Walks walks, ProcedureDefinition procedure) {
        var began = System.nanoTime();
        var coverage = walks.coverage(procedure);
        List<Walked> failed = new ArrayList<>();
        walks.walk(procedure, options.seed(), options.number(), walked -> {
            coverage.add(walked);
            if (walked.fault().isPresent()) {
                walked.trail().steps().forEach(Console::say);
            }
            walked.fault().ifPresent(fault -> {
                failed.add(walked);
                Console.say("%s walk with seed %d ended in %s".formatted(procedure.key(), walked.seed(), fault));
                Console.say("replay: ./run walk 1 --seed " + walked.seed());
            });
            if (coverage.walks() % TOLD_EVERY == 0) {
                Console.say(procedure.key() + ": " + coverage.line());
            }
        });
        var after = walks.written();
        after.forEach(fault -> Console.say(procedure.key() + " after all walks: " + fault));
        Console.say("%s %s, seeds %d to %d, %d s: %s"
                .formatted(
                        procedure.key(),
                        procedure.version(),
                        options.seed(),
                        options.seed() + options.number() - 1,
                        Duration.ofNanos(System.nanoTime() - began).toSeconds(),
                        coverage.line()));
        Console.say(coverage.missing());
        if (options.told()) {
            Console.say(coverage.refusals(REFUSALS));
        }
        Console.say(failed.size() + after.size() == 0 ? "no fault" : failed.size() + after.size() + " faults");
        return failed.isEmpty() && after.isEmpty();
    }
}
