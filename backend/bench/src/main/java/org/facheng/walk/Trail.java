package org.facheng.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What happened in one walk, step by step. */
final class Trail {

    private final Supplier<String> day;
    private final List<String> steps = new ArrayList<>();
    private final Set<String> reached = new TreeSet<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private int refusals;

    Trail(Supplier<String> day) {
        this.day = day;
    }

    void done(String what) {
        steps.add(day.get() + "  " + what);
    }

    /** Something a procedure declares has come about: an outcome, an act, a sequence flow. */
    void reached(String what) {
        reached.add(what);
    }

    void refused(String what, String why) {
        refusals++;
        refused.merge(what + ": " + why, 1, Integer::sum);
    }

    List<String> steps() {
        return List.copyOf(steps);
    }

    Set<String> reached() {
        return reached;
    }

    Map<String, Integer> refused() {
        return refused;
    }

    int refusals() {
        return refusals;
    }
}
