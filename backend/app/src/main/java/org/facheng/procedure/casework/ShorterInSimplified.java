package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.FactRecorded;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 简易程序: the thirty days, too, give way to a law with a shorter period, and to no longer one (行政复议法第六十二条). The text says so of the sixty days
 * only; of the thirty it is how the house reads it (待确认).
 */
@Component
class ShorterInSimplified {

    static final String LIMIT = "decide-simplified";
    static final String FACT = "simplified-period-fixed";

    private static final String CHOSEN = "track-simplified";
    private static final String[] REGISTERED = {"fix-decision-period", "shorten-decision-period"};
    private static final int DAYS = 30;

    private final Deadlines deadlines;
    private final AnswerMapper answers;
    private final JsonMapper json;
    private final Clock clock;

    ShorterInSimplified(Deadlines deadlines, AnswerMapper answers, JsonMapper json, Clock clock) {
        this.deadlines = deadlines;
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    boolean runs(String caseId) {
        return deadlines.find(caseId, LIMIT).filter(clock -> !clock.ended()).isPresent();
    }

    /** What was registered before the track was chosen. */
    @EventListener
    void recorded(FactRecorded event) {
        if (event.fact().equals(CHOSEN) && runs(event.caseId())) {
            answers.last(event.caseId(), REGISTERED)
                    .map(answer -> json.readTree(answer.form()))
                    .ifPresent(form -> hold(
                            event.caseId(),
                            new Deadlines.FixedPeriod(
                                    form.path("days").asInt(), form.path("unit").asString()),
                            form.path("law").asString("")));
        }
    }

    /** Counts the case by this period where it ends before the thirty days do. */
    void hold(String caseId, Deadlines.FixedPeriod period, String law) {
        var fact = new Deadlines.NewFact(FACT, LocalDate.now(clock), null, law, period);
        if (shorter(caseId, fact)) {
            deadlines.record(caseId, List.of(fact));
        }
    }

    private boolean shorter(String caseId, Deadlines.NewFact fact) {
        return deadlines.find(caseId, LIMIT).map(Deadline::due).isPresent()
                ? deadlines
                        .endUnder(caseId, LIMIT, fact)
                        .filter(dueNow(caseId)::isAfter)
                        .isPresent()
                : inDays(fact.period()) < DAYS;
    }

    private LocalDate dueNow(String caseId) {
        return deadlines.find(caseId, LIMIT).map(Deadline::due).orElseThrow();
    }

    /** While the case stands still no clock says which ends first. */
    private static int inDays(Deadlines.FixedPeriod period) {
        return "working_days".equals(period.unit()) ? period.length() * 7 / 5 : period.length();
    }
}
