package org.facheng.procedure.migration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.facheng.platform.Command;
import org.facheng.platform.Console;
import org.facheng.procedure.ModelVersions;
import org.facheng.procedure.migration.CaseMigration.Outcome;
import org.springframework.stereotype.Component;

/**
 * {@code ./run migrate [--apply]}: brings open cases onto corrected models; without {@code --apply} it only says what would come of it. Exit
 * code 1 where a case could not be moved and stays as it is.
 */
@Component
class MigrateCommand implements Command {

    private static final String APPLY = "--apply";

    private final ModelVersions versions;
    private final CaseMigration migration;

    MigrateCommand(ModelVersions versions, CaseMigration migration) {
        this.versions = versions;
        this.migration = migration;
    }

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty() && !arguments.equals(List.of(APPLY))) {
            Console.complain("Write ./run migrate to see what would be done, ./run migrate --apply to do it.");
            return 2;
        }
        var outcomes = migrate(arguments.contains(APPLY), Console::say);
        return outcomes.stream().allMatch(Outcome::moved) ? 0 : 1;
    }

    /** @param lines takes what is said, case by case and then model by model */
    List<Outcome> migrate(boolean apply, Consumer<String> lines) {
        var outcomes = versions.casesBehind().stream()
                .map(caseId -> migration.move(caseId, apply))
                .toList();
        outcomes.forEach(outcome -> lines.accept(line(outcome, apply)));
        totals(outcomes, lines);
        lines.accept("%d cases on earlier models: %d %s, %d stay"
                .formatted(
                        outcomes.size(),
                        count(outcomes, true),
                        apply ? "moved" : "can be moved",
                        count(outcomes, false)));
        return outcomes;
    }

    private static String line(Outcome outcome, boolean apply) {
        return outcome.moved()
                ? "%s %s; tasks %s; clocks %s"
                        .formatted(
                                outcome.caseNo(), apply ? "moved" : "can be moved", outcome.tasks(), outcome.clocks())
                : "%s stays: %s".formatted(outcome.caseNo(), String.join("; ", outcome.obstacles()));
    }

    private static void totals(List<Outcome> outcomes, Consumer<String> lines) {
        outcomes.stream()
                .flatMap(outcome -> outcome.models().stream().map(model -> "%s %d to %d, %s"
                        .formatted(model.process(), model.from(), model.to(), outcome.moved() ? "goes" : "stays")))
                .collect(groupingBy(model -> model, TreeMap::new, counting()))
                .forEach((model, cases) -> lines.accept("%s: %d cases".formatted(model, cases)));
    }

    private static long count(List<Outcome> outcomes, boolean moved) {
        return outcomes.stream().filter(outcome -> outcome.moved() == moved).count();
    }
}
