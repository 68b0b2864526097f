package org.facheng.procedure.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Stops;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 拟定终止意见: on a ground of 行政复议法第四十一条 that the record of the case bears out. */
@Component
class DraftTerminationAct implements TaskAct {

    private static final String SUBMIT = "SUBMIT";
    private static final String WITHDRAWAL = "userTask_decideWithdrawal";
    private static final String DRAFT = "userTask_draftTermination";
    private static final String CRIMINAL = "第四项";
    private static final String RIPENED = "suspension-terminate";
    private static final List<String> ORGANISATIONS = List.of("legal", "branch", "organ");

    private final Cases cases;
    private final Deadlines deadlines;
    private final Stops stops;
    private final AnswerMapper answers;
    private final Clock clock;

    DraftTerminationAct(Cases cases, Deadlines deadlines, Stops stops, AnswerMapper answers, Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.stops = stops;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "draft-termination";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code ground_not_given} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (done.outcome().equals(SUBMIT)) {
            missing(file, done.form().path("ground").asString("")).ifPresent(why -> {
                throw Problems.invalid("ground_not_given", why, "The record does not bear this ground out.")
                        .at("/form/ground", why, "not borne out by the record");
            });
            if (done.form().path("ground").asString("").equals(CRIMINAL)) {
                DayOnRecord.require(file, done.form(), "criminalMeasureOn", clock);
            }
        }
    }

    private Optional<String> missing(CaseFile file, String ground) {
        return switch (ground) {
            case "第一项" -> unless(permitted(file), "没有准予撤回行政复议申请的记录，或者准予撤回以后已经决定继续审理，不能以第四十一条第一项终止。");
            case "第二项" -> unless(
                    applicants(file).anyMatch(kind -> !ORGANISATIONS.contains(kind)), "没有作为申请人的公民，不能以第四十一条第二项终止。");
            case "第三项" -> unless(
                    applicants(file).anyMatch(kind -> !"natural".equals(kind)), "没有作为申请人的法人或者其他组织，不能以第四十一条第三项终止。");
            case CRIMINAL -> unless(LibertyRestricted.by(file), "申请复议的行政行为不是行政拘留或者限制人身自由的行政强制措施，不能以第四十一条第四项终止。");
            case "第五项" -> unless(ripened(file), "没有依照第三十九条第一款第一项、第二项、第四项中止满六十日而原因仍未消除的记录，不能以第四十一条第五项终止。");
            default -> Optional.empty();
        };
    }

    /** A withdrawal was permitted, and it was not decided afterwards to go on with the case. */
    private boolean permitted(CaseFile file) {
        return deadlines.fact(file.id(), "withdrawal-permitted").isPresent()
                && answers.ofCase(file.id()).stream()
                        .filter(answer -> answer.key().equals(WITHDRAWAL) && "PERMIT".equals(answer.outcome())
                                || answer.key().equals(DRAFT) && "CONTINUE".equals(answer.outcome()))
                        .reduce((earlier, later) -> later)
                        .filter(last -> last.key().equals(DRAFT))
                        .isEmpty();
    }

    /** The suspension that still stands has run for sixty days. */
    private boolean ripened(CaseFile file) {
        return stops.suspendedSince(file.id())
                .filter(since -> deadlines.ofCase(file.id()).stream()
                        .anyMatch(clock -> clock.key().equals(RIPENED)
                                && clock.state().equals("missed")
                                && since.equals(clock.startedOn())))
                .isPresent();
    }

    private Stream<String> applicants(CaseFile file) {
        return cases.parties(file.id()).stream().filter(Party::applicant).map(Party::kind);
    }

    private static Optional<String> unless(boolean borneOut, String why) {
        return borneOut ? Optional.empty() : Optional.of(why);
    }
}
