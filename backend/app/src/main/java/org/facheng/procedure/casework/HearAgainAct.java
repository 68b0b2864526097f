package org.facheng.procedure.casework;

import java.util.Comparator;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 再次听取意见、组织听证: that a case is 重大、疑难、复杂 may turn out when the decision is drafted or reviewed, and an applicant may ask for a hearing until it is made; no decision
 * is proposed before the hearing is held or waived, or the request answered (行政复议法第五十条、第五十一条第二款). The simplified procedure hears nobody; it is changed first.
 */
@Component
class HearAgainAct implements TaskAct {

    private static final String HEAR_AGAIN = "HEAR_AGAIN";
    private static final String DECIDE = "SUBMIT";
    private static final String COMPLEX = "第一项";
    private static final String VIEWS = "userTask_hearViews";
    private static final String REQUEST = "request-hearing";

    private final Hearings hearings;
    private final AnswerMapper answers;
    private final Deadlines deadlines;

    HearAgainAct(Hearings hearings, AnswerMapper answers, Deadlines deadlines) {
        this.hearings = hearings;
        this.answers = answers;
        this.deadlines = deadlines;
    }

    @Override
    public String form() {
        return "draft-decision";
    }

    @Override
    public boolean open(CaseFile file, String outcome) {
        return !outcome.equals(HEAR_AGAIN) || ordinary(file);
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code hearing_required} or {@code hearing_request_unanswered} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (!done.outcome().equals(DECIDE) || !ordinary(file) || hearings.settled(file)) {
            return;
        }
        if (complex(done.form())) {
            throw Problems.invalid(
                            "hearing_required",
                            "重大、疑难、复杂的案件应当组织听证（第五十条第一款），请先选择再次听取意见、组织听证。",
                            "A major, difficult or complex case needs a hearing first.")
                    .at("/form/consultation", "应当组织听证", "a hearing is required");
        }
        if (last(file, REQUEST) > last(file, VIEWS)) {
            throw Problems.invalid(
                    "hearing_request_unanswered",
                    "听取意见以后，申请人请求听证（第五十条第二款），请先选择再次听取意见：组织听证，或者写明不组织的理由。",
                    "The applicant asked for a hearing after the parties were heard: hear them again.");
        }
    }

    private static boolean complex(JsonNode form) {
        return form.path("consultation").valueStream().anyMatch(one -> COMPLEX.equals(one.asString("")));
    }

    private boolean ordinary(CaseFile file) {
        return !stands(file, "track-simplified") || stands(file, "track-converted");
    }

    private boolean stands(CaseFile file, String fact) {
        return deadlines.fact(file.id(), fact).isPresent();
    }

    /** Place of the last such answer in the case; none: before all. */
    private int last(CaseFile file, String key) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(key))
                .max(Comparator.comparingInt(Answer::position))
                .map(Answer::position)
                .orElse(-1);
    }
}
