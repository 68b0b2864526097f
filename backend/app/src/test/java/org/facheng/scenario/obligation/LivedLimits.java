package org.facheng.scenario.obligation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.facheng.deadline.Deadline;

/** In which scenarios each limit was met, and in which it ran out unmet. */
public final class LivedLimits {

    private final Map<String, Set<String>> met = new TreeMap<>();
    private final Map<String, Set<String>> missed = new TreeMap<>();

    /** @param clocks where they stand when the scenario is over */
    public void add(String scenario, List<Deadline> clocks) {
        for (Deadline clock : clocks) {
            var into =
                    switch (clock.state()) {
                        case "met" -> met;
                        case "missed" -> missed;
                        default -> null;
                    };
            if (into != null) {
                into.computeIfAbsent(clock.rule(), rule -> new TreeSet<>()).add(scenario);
            }
        }
    }

    Set<String> met(String rule) {
        return met.getOrDefault(rule, Set.of());
    }

    Set<String> missed(String rule) {
        return missed.getOrDefault(rule, Set.of());
    }
}
