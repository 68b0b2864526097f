package org.facheng.deadline;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** What the clocks of a case would be if what was recorded were put right. */
@Component
class CorrectionEffects {

    private final LedgerMapper ledger;
    private final ClockProjection projection;
    private final TimeLimits limits;
    private final DayByReading readings;
    private final Clock clock;

    CorrectionEffects(
            LedgerMapper ledger, ClockProjection projection, TimeLimits limits, DayByReading readings, Clock clock) {
        this.ledger = ledger;
        this.projection = projection;
        this.limits = limits;
        this.readings = readings;
        this.clock = clock;
    }

    List<Corrections.Effect> of(Correction proposal) {
        var caseId = proposal.caseId();
        var at = clock.instant();
        var known = projection.facts(caseId);
        refuseBeforeTheLaw(proposal, known);
        var facts =
                known.facts().stream().map(fact -> proposal.applied(fact, at)).toList();
        refuseLateAcceptance(facts);
        var events = ledger.events(caseId).stream()
                .map(event -> proposal.applied(event, at))
                .collect(Collectors.groupingBy(LedgerEvent::clockId));
        var then = projection.preview(caseId, new ClockFacts(facts, known.roles()), events);
        return ledger.ofCase(caseId).stream()
                .filter(now -> moves(now, then.get(now.id())))
                .map(now -> effect(now, then.get(now.id())))
                .toList();
    }

    /** A clock that runs under no row of the law can't be moved to a day on which none was in force. */
    private void refuseBeforeTheLaw(Correction proposal, ClockFacts facts) {
        var onDay = proposal.onDay();
        for (var clockOfCase : ledger.ofCase(proposal.caseId())) {
            boolean starts =
                    facts.startOf(clockOfCase).filter(proposal::corrects).isPresent();
            if (starts && !limits.byRule(clockOfCase.rule(), onDay).inForceOn(onDay)) {
                throw Problems.invalid(
                        "no_law_on_that_day",
                        "%s那一天还没有“%s”的规定，不能更正为这一天。"
                                .formatted(
                                        onDay,
                                        limits.byRule(clockOfCase.rule(), onDay)
                                                .name()
                                                .zh()),
                        "The limit was not in force on that day.");
            }
        }
    }

    /** The day of acceptance was drawn from the day of receipt: whoever corrects either keeps both in order. */
    private void refuseLateAcceptance(List<Fact> facts) {
        var latest = readings.latestAcceptance(facts);
        facts.stream()
                .filter(fact -> fact.stands()
                        && fact.fact().equals(DayByReading.ACCEPTED)
                        && fact.consequenceOf() == null
                        && latest.filter(fact.factOn()::isAfter).isPresent())
                .findFirst()
                .ifPresent(fact -> {
                    throw Problems.invalid(
                            "accepted_too_late",
                            "信访事项最迟在收到之日起第十五日（%s）受理（口径：信访事项的受理日）：请先将受理之日%s更正为这一天或者以前。"
                                    .formatted(latest.orElseThrow(), fact.factOn()),
                            "A petition is accepted no later than day 15 after receipt: correct the day of acceptance first.");
                });
    }

    private static boolean moves(Deadline now, Deadline then) {
        return !Objects.equals(now.due(), then.due()) || !now.state().equals(then.state());
    }

    private Corrections.Effect effect(Deadline now, Deadline then) {
        var limit = limits.byRule(now.rule(), now.startedOn());
        return new Corrections.Effect(now.rule(), limit.name().zh(), now.due(), then.due(), now.state(), then.state());
    }
}
