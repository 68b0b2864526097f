package org.facheng.walk;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.facheng.procedure.definition.ProcedureDefinition;

/** How much of a procedure the walks have reached. */
final class Coverage {

    private final Set<String> outcomes = new TreeSet<>();
    private final Set<String> acts = new TreeSet<>();
    private final Set<String> flows;
    private final Set<String> reached = new TreeSet<>();
    private final Map<String, Integer> endings = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private int walks;
    private int moves;
    private int done;

    Coverage(ProcedureDefinition procedure, Set<String> flows) {
        this.flows = flows;
        procedure.tasks().values().forEach(task -> task.outcomes()
                .keySet()
                .forEach(id -> outcomes.add(task.key() + "=" + id)));
        procedure.actions().forEach(act -> acts.add(act.key()));
    }

    void add(Walked walked) {
        walks++;
        moves += walked.moves();
        done += walked.trail().steps().size();
        reached.addAll(walked.trail().reached());
        endings.merge(String.valueOf(walked.ending()), 1, Integer::sum);
        walked.trail().refused().forEach((what, times) -> refused.merge(what, times, Integer::sum));
    }

    int walks() {
        return walks;
    }

    /** What was done, in one line. */
    String line() {
        return "%d walks, %d moves tried, %d done; reached %s flows, %s outcomes, %s acts; endings %s"
                .formatted(walks, moves, done, share(flows), share(outcomes), share(acts), endings);
    }

    String missing() {
        return "never reached: outcomes %s, acts %s, flows %s"
                .formatted(without(outcomes), without(acts), without(flows));
    }

    /** What was refused most often, with the code of the refusal. */
    String refusals(int most) {
        return refused.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .map(entry -> entry.getValue() + " × " + entry.getKey())
                .collect(Collectors.joining("\n"));
    }

    private String share(Set<String> all) {
        return "%d of %d".formatted(all.size() - without(all).size(), all.size());
    }

    private Set<String> without(Set<String> all) {
        var missing = new TreeSet<>(all);
        missing.removeAll(reached);
        return missing;
    }
}
