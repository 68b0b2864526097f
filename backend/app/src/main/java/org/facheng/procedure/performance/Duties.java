package org.facheng.procedure.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TimeLimits;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;

/** What is still to be performed in a case, read from its clocks: each order and each respondent for itself. */
@Component
public class Duties {

    private static final String PERFORMING = "performing";

    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final AnswerMapper answers;
    private final JustifiedDelays justified;
    private final Cases cases;
    private final Clock clock;

    Duties(
            Deadlines deadlines,
            TimeLimits limits,
            AnswerMapper answers,
            JustifiedDelays justified,
            Cases cases,
            Clock clock) {
        this.deadlines = deadlines;
        this.limits = limits;
        this.answers = answers;
        this.justified = justified;
        this.cases = cases;
        this.clock = clock;
    }

    /** In time or not. */
    public List<Duty> open(CaseFile file) {
        return deadlines.toBeMet(file.id(), PERFORMING).stream()
                .map(limit -> new Duty(
                        limits.byRule(limit.rule(), limit.startedOn()).met().get(0), limit.partyId(), limit.due()))
                .toList();
    }

    /** What is overdue by now, without a good reason. */
    public List<Duty> late(CaseFile file) {
        return late(file, LocalDate.now(clock));
    }

    /** Whether a respondent still has time for something. */
    public boolean running(CaseFile file, String respondent) {
        var today = LocalDate.now(clock);
        return open(file).stream().anyMatch(duty -> duty.of(respondent) && !duty.late(today));
    }

    /** What was overdue when somebody did this task last and is not performed since: an order to perform is about that, however long its way is. */
    public List<Duty> lateAt(CaseFile file, String task) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(task))
                .max(Comparator.comparingInt(Answer::position))
                .map(answer -> late(file, LocalDate.ofInstant(answer.at(), clock.getZone())))
                .orElse(List.of());
    }

    private List<Duty> late(CaseFile file, LocalDate day) {
        return open(file).stream()
                .filter(duty -> duty.late(day) && !excused(file, duty))
                .toList();
    }

    /** Whether something is overdue, and all of it with a good reason. */
    public boolean onlyExcused(CaseFile file) {
        var today = LocalDate.now(clock);
        var overdue = open(file).stream().filter(duty -> duty.late(today)).toList();
        return !overdue.isEmpty() && overdue.stream().allMatch(duty -> excused(file, duty));
    }

    /** Whether whoever has to do it delays it with a good reason (无正当理由, 行政复议法第七十七条第二款); of what all have to do, each of them. */
    public boolean excused(CaseFile file, Duty duty) {
        return duty.party() != null
                ? justified.holds(file, duty.party())
                : cases.parties(file.id()).stream()
                        .filter(Party::respondent)
                        .allMatch(respondent -> justified.holds(file, respondent.id()));
    }
}
