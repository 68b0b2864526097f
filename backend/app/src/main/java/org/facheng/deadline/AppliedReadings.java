package org.facheng.deadline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.facheng.clock.Step;
import org.facheng.clock.StepKind;
import org.facheng.deadline.LedgerEvent.Kind;
import org.facheng.deadline.policy.Policies;
import org.facheng.deadline.policy.Policy;
import org.springframework.stereotype.Component;

/** How the open points of the law were read that a date rests on. */
@Component
class AppliedReadings {

    /** Points that only matter once the case has changed from one procedure to the other. */
    private static final Set<Policy> OF_A_CHANGE = EnumSet.of(Policy.TRACK_CHANGE, Policy.REPLY_AFTER_CONVERSION);

    private final Policies policies;

    AppliedReadings(Policies policies) {
        this.policies = policies;
    }

    List<Policies.Applied> of(
            Deadline deadline, TimeLimit limit, ClockFacts facts, List<LedgerEvent> happened, List<Step> told) {
        boolean adjusted = told.stream().anyMatch(step -> step.kind() == StepKind.ADJUSTED_WORKDAY);
        var start = facts.startOf(deadline);
        boolean deemed = start.filter(fact -> fact.consequenceOf() != null)
                .filter(fact -> FactRecorder.ACCEPTED.equals(fact.fact()))
                .isPresent();
        var rests = policies(limit, happened, adjusted, deemed);
        DayByReading.restsOn(start, limit).forEach(rests::add);
        if (limit.lifted() != null ? !facts.lifted(limit) : !facts.excepted(limit)) {
            rests.removeAll(OF_A_CHANGE);
        }
        return rests.stream().map(policies::applied).toList();
    }

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
            if (event.kind() == Kind.SUSPENDED && event.holds()) {
                rests.add(Policy.SUSPENSION_DAYS);
            }
            if (event.kind() == Kind.EXTENDED && event.unit().equals(limit.unit())) {
                rests.add(Policy.EXTENSION_END);
            }
        }
        return rests;
    }
}
