package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.facheng.clock.Step;
import org.facheng.platform.LocalText;
import org.springframework.stereotype.Component;

/** Explains dates: the fact with its proof, every step with its notice, every day, and what the law draws from it. */
@Component
public class Explanations {

    private static final Map<String, String> PARTIES = Map.of(
            "body", "the authority",
            "respondent", "the respondent",
            "applicant", "the applicant",
            "third-party", "the third party",
            "other", "another body");

    private final Deadlines deadlines;
    private final ClockProjection projection;
    private final ClockFolding folding;
    private final TimeLimits limits;
    private final FactNames factNames;
    private final AppliedReadings readings;
    private final UnconfirmedStops unconfirmed;
    private final Clock clock;

    Explanations(
            Deadlines deadlines,
            ClockProjection projection,
            ClockFolding folding,
            TimeLimits limits,
            FactNames factNames,
            AppliedReadings readings,
            UnconfirmedStops unconfirmed,
            Clock clock) {
        this.deadlines = deadlines;
        this.projection = projection;
        this.folding = folding;
        this.limits = limits;
        this.factNames = factNames;
        this.readings = readings;
        this.unconfirmed = unconfirmed;
        this.clock = clock;
    }

    /**
     * @param view the deadline as the one who asks may read it
     * @param english the language of the sentences
     */
    public Explanation of(DeadlineView view, boolean english) {
        var deadline = deadlines.byId(view.id());
        var limit = limits.of(deadline);
        var facts = projection.facts(deadline.caseId());
        var happened = projection.happened(deadline.caseId()).getOrDefault(deadline.id(), List.of());
        var steps = folding.state(deadline, limit, facts, happened).explanation();
        var calendar = folding.calendar(deadline);
        return new Explanation(
                view,
                limit.name(),
                new LocalText(view.actor(), PARTIES.get(limit.party())),
                new Explanation.Start(
                        factNames.names(limit, deadline.startFact()), deadline.startedOn(), proof(deadline, facts)),
                ExplanationStep.of(steps, english),
                CountedDays.of(steps, limit.startDayCounts(), calendar),
                notices(steps),
                readings.of(deadline, limit, facts, happened, steps),
                limit.expiry(),
                unconfirmed.note(deadline, limit),
                LocalDate.now(clock),
                new Explanation.Edition(deadline.edition(), calendar.finalThrough()));
    }

    static List<NoticeReference> notices(List<Step> steps) {
        return steps.stream()
                .map(Step::notice)
                .filter(Objects::nonNull)
                .distinct()
                .map(NoticeReference::of)
                .toList();
    }

    private static String proof(Deadline deadline, ClockFacts facts) {
        return facts.startOf(deadline)
                .map(fact -> fact.corrected() ? "%s（更正：%s）".formatted(fact.proof(), fact.correctedWhy()) : fact.proof())
                .orElse(null);
    }
}
