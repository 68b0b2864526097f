package org.facheng.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.facheng.platform.ProblemException;

/** What happened in one walk, step by step. */
final class Trail {

    private final Supplier<String> day;
    private boolean wentOn;
    private String trying = "filing";
    private final List<String> steps = new ArrayList<>();
    private final Set<String> reached = new TreeSet<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    Trail(Supplier<String> day) {
        this.day = day;
    }

    void done(String what) {
        steps.add(day.get() + "  " + what);
    }

    /** Something a procedure declares has come about: an outcome, an act. */
    void reached(String what) {
        reached.add(what);
    }

    void refused(String what, ProblemException why) {
        var inputs = why.errors().stream()
                .map(ProblemException.InputError::pointer)
                .sorted()
                .toList();
        refused.merge("%s: %s %s".formatted(what, why.code(), inputs), 1, Integer::sum);
    }

    /** What is being tried, should it end the walk. */
    void trying(String what) {
        trying = what;
    }

    String trying() {
        return trying;
    }

    /** Sequence flows that were taken. */
    void went(List<String> flows) {
        wentOn |= !flows.isEmpty();
        reached.addAll(flows);
    }

    /** Whether a sequence flow was taken since it was asked last. */
    boolean wentOn() {
        var since = wentOn;
        wentOn = false;
        return since;
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
}
