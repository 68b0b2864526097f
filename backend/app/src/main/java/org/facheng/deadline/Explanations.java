package org.facheng.deadline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.facheng.clock.StepKind;
import org.facheng.deadline.LedgerEvent.Kind;
import org.facheng.deadline.policy.Policies;
import org.facheng.deadline.policy.Policy;
import org.springframework.stereotype.Component;

/** Why a date is what it is: the steps of the statutory clock, and how open points were read on the way. */
@Component
class Explanations {

    private final ClockFolding folding;
    private final Policies policies;

    Explanations(ClockFolding folding, Policies policies) {
        this.folding = folding;
        this.policies = policies;
    }

    List<ExplanationStep> of(Deadline deadline, TimeLimit limit, ClockFacts facts, List<LedgerEvent> happened) {
        var steps = new ArrayList<ExplanationStep>();
        var told = folding.state(deadline, limit, facts, happened).explanation();
        told.forEach(step -> steps.add(ExplanationStep.of(step)));
        boolean adjusted = told.stream().anyMatch(step -> step.kind() == StepKind.ADJUSTED_WORKDAY);
        boolean deemed = facts.startOf(deadline)
                .filter(fact -> fact.consequenceOf() != null)
                .isPresent();
        policies(limit, happened, adjusted, deemed).stream()
                .map(policies::applied)
                .map(ExplanationStep::of)
                .forEach(steps::add);
        return List.copyOf(steps);
    }

    /** The open points the date rests on. */
    private static Set<Policy> policies(TimeLimit limit, List<LedgerEvent> happened, boolean adjusted, boolean deemed) {
        var rests = EnumSet.noneOf(Policy.class);
        rests.addAll(limit.policies());
        if (adjusted) {
            rests.add(Policy.ADJUSTED_WEEKEND);
        }
        if (deemed) {
            rests.add(Policy.DEEMED_ACCEPTANCE_DAY);
        }
        for (LedgerEvent event : happened) {
            if (event.kind() == Kind.SUSPENDED) {
                rests.add(Policy.SUSPENSION_DAYS);
            }
            if (event.kind() == Kind.EXTENDED && event.unit().equals(limit.unit())) {
                rests.add(Policy.EXTENSION_END);
            }
        }
        return rests;
    }
}
