package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Deadlines.Expected;
import org.facheng.deadline.Deadlines.NewFact;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 登记在准许顺延的期限内已经上诉 (行政诉讼法第八十五条、第一百零一条): the day to which the court moved the period for appealing was over when its answer came, and this body had
 * appealed by then. From there it goes as with any appeal in a moved period.
 */
@Component
class RecordMovedAppealAct implements CaseAct {

    private final MissedPeriods missed;
    private final FactDays days;
    private final Deadlines deadlines;

    RecordMovedAppealAct(MissedPeriods missed, FactDays days, Deadlines deadlines) {
        this.missed = missed;
        this.days = days;
        this.deadlines = deadlines;
    }

    @Override
    public String action() {
        return "record-moved-appeal";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code appeal_after_the_day} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var on = days.of(file, "appealedOn", "appealed", form);
        var last = missed.appealUntil(file).orElseThrow();
        var from = (on.isBefore(last) ? on : last).minusDays(1);
        var period = StatedFacts.until("appealedOn", from, last);
        var moved = new NewFact("appeal-period-extended", from, null, null, period);
        // A last day that rests moves on.
        var due = deadlines.expected(file.id(), "appeal-extended", moved).stream()
                .map(Expected::due)
                .max(LocalDate::compareTo)
                .orElse(last);
        if (on.isAfter(due)) {
            throw Problems.invalid(
                            "appeal_after_the_day",
                            "人民法院准许顺延到%s，上诉在此以后提起，不在期限内。".formatted(due),
                            "The period was moved to %s only.".formatted(due))
                    .at("/form/appealedOn", "不能晚于" + due, "not after " + due);
        }
        var proof = form.path("proof").asString();
        deadlines.record(file.id(), List.of(moved, new NewFact("appealed", on, null, proof)));
    }
}
