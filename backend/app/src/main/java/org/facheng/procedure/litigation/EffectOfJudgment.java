package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.StatutoryPeriodEnd;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.facheng.procedure.filing.ReviewDesk;
import org.springframework.stereotype.Component;

/**
 * 核实裁判何时生效: a judgment or ruling of the first instance takes effect when the period of whoever received it last is over, each counted from its own day of
 * service (行政诉讼法第八十五条). An appeal withdrawn or treated so moves it further on, never back.
 */
@Component
class EffectOfJudgment implements TaskAct {

    private static final Map<String, String> PERIODS = Map.of(
            CourtPapers.JUDGMENT_SERVED, SuitLimits.APPEAL_JUDGMENT,
            CourtPapers.RULING_SERVED, SuitLimits.APPEAL_RULING);

    private final Deadlines deadlines;
    private final ReviewDesk desk;

    EffectOfJudgment(Deadlines deadlines, ReviewDesk desk) {
        this.deadlines = deadlines;
        this.desk = desk;
    }

    @Override
    public String form() {
        return "confirm-effective";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code not_yet_effective} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (!done.form().hasNonNull("effectiveOn")) {
            return;
        }
        served(file).ifPresent(own -> {
            var limit = PERIODS.get(own.getKey());
            var days = new LastDays(desk.limits(), new StatutoryPeriodEnd(desk.calendar()));
            var others = done.form()
                    .path("served")
                    .valueStream()
                    .map(party -> LocalDate.parse(party.path("servedOn").asString()));
            var last = Stream.concat(Stream.of(own.getValue()), others)
                    .map(day -> days.of(limit, day).lastDay())
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            if (!LocalDate.parse(done.form().path("effectiveOn").asString()).isAfter(last)) {
                throw Problems.invalid(
                                "not_yet_effective",
                                "最后收到裁判的当事人的上诉期限至%s届满，裁判在此以前没有生效（行政诉讼法第八十五条）。".formatted(Dates.zh(last)),
                                "The last period for appealing ends on %s: it did not take effect before."
                                        .formatted(last))
                        .at("/form/effectiveOn", "应当晚于%s".formatted(Dates.zh(last)), "after " + last);
            }
        });
    }

    /** Which of the two was served on this body, and when. */
    private Optional<Entry<String, LocalDate>> served(CaseFile file) {
        return PERIODS.keySet().stream()
                .flatMap(fact -> deadlines.fact(file.id(), fact).map(day -> Map.entry(fact, day)).stream())
                .max(Entry.comparingByValue());
    }
}
