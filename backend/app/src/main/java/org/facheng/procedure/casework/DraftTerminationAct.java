package org.facheng.procedure.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/**
 * 拟定终止意见: on a ground of 行政复议法第四十一条 that the record of the case bears out. The case ends with its last applicant: where others remain, it goes on for them.
 */
@Component
class DraftTerminationAct implements TaskAct {

    private static final String SUBMIT = "SUBMIT";
    private static final String CONTINUE = "CONTINUE";
    private static final String WITHDRAWAL = "userTask_decideWithdrawal";
    private static final String DRAFT = "userTask_draftTermination";
    private static final String WITHDRAWN = "第一项";
    private static final String ONE_BY_ONE = "本案有数名申请人：请对出现这一情形的申请人逐一办理“登记部分申请人退出”，只剩一名申请人时再终止本案。";
    private static final String OTHERS_REMAIN = "本案有数名申请人，不是每一名都出现了这一情形：请办理“登记部分申请人退出”，只对出现这一情形的申请人终止，其他申请人的案件继续审理。";

    private final Cases cases;
    private final Deadlines deadlines;
    private final TerminationGrounds grounds;
    private final AnswerMapper answers;
    private final Clock clock;

    DraftTerminationAct(
            Cases cases, Deadlines deadlines, TerminationGrounds grounds, AnswerMapper answers, Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.grounds = grounds;
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
        if (done.outcome().equals(CONTINUE)) {
            grounds.considered(file, done.form().path("opinion").asString(""));
        }
        if (done.outcome().equals(SUBMIT)) {
            var ground = done.form().path("ground").asString("");
            missing(file, ground).ifPresent(why -> {
                throw Problems.invalid("ground_not_given", why, "The record does not bear this ground out.")
                        .at("/form/ground", why, "not borne out by the record");
            });
            if (ground.equals(TerminationGrounds.CRIMINAL)) {
                DayOnRecord.require(file, done.form(), "criminalMeasureOn", clock);
            }
        }
    }

    private Optional<String> missing(CaseFile file, String ground) {
        if (ground.equals(WITHDRAWN)) {
            return TerminationGrounds.unless(permitted(file), "没有准予撤回行政复议申请的记录，或者准予撤回以后已经决定继续审理，不能以第四十一条第一项终止。");
        }
        var applicants = applicants(file);
        // Only of the sixty days the record says of each applicant that the ground is given.
        if (applicants.size() > 1 && !ground.equals(TerminationGrounds.RIPENED_SUSPENSION)) {
            return Optional.of(ONE_BY_ONE);
        }
        return applicants.stream()
                .flatMap(applicant -> grounds.missing(file, applicant, ground).stream())
                .map(why -> applicants.size() > 1 ? OTHERS_REMAIN : why)
                .findFirst();
    }

    /** A withdrawal was permitted, and it was not decided afterwards to go on with the case. */
    private boolean permitted(CaseFile file) {
        return deadlines.fact(file.id(), "withdrawal-permitted").isPresent()
                && answers.ofCase(file.id()).stream()
                        .filter(answer -> answer.key().equals(WITHDRAWAL) && "PERMIT".equals(answer.outcome())
                                || answer.key().equals(DRAFT) && CONTINUE.equals(answer.outcome()))
                        .reduce((earlier, later) -> later)
                        .filter(last -> last.key().equals(DRAFT))
                        .isEmpty();
    }

    private List<Party> applicants(CaseFile file) {
        return cases.parties(file.id()).stream().filter(Party::applicant).toList();
    }
}
