package org.facheng.procedure.decision;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.casework.Unasked;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 拟定决定意见: what is proposed must keep to the conditions of the law before anybody reviews it. */
@Component
class DecisionGuard implements TaskAct {

    /** The outcome by which a decision on the act is proposed; the others propose none. */
    private static final String DECIDE = "SUBMIT";

    private final CircumstancesOfCase circumstances;
    private final RepliesOfCase replies;
    private final UndecidedChallenge challenge;
    private final JsonMapper json;

    DecisionGuard(
            CircumstancesOfCase circumstances, RepliesOfCase replies, UndecidedChallenge challenge, JsonMapper json) {
        this.circumstances = circumstances;
        this.replies = replies;
        this.challenge = challenge;
        this.json = json;
    }

    @Override
    public String form() {
        return "draft-decision";
    }

    /** Of several respondents it says what each has replied; what the application states, or no review found, is not asked. */
    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        var form = replies.toldIn(file, declared.deepCopy(), "respondentReply");
        if (circumstances.of(file).unlawfulClauses().isEmpty()) {
            form = Unasked.in(form, UnlawfulBasis.FIELD);
        }
        return CircumstancesOfCase.compensation(json.readTree(file.form())) == null
                ? form
                : Unasked.in(form, "compensationAsked");
    }

    /**
     * @throws org.facheng.platform.ProblemException 409 {@code challenge_undecided}; 422 {@code decision_not_allowed}, with every condition that is
     *     not met at its field
     */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (done.outcome().equals(DECIDE)) {
            challenge.refuse(file);
            refuse(DecisionReview.of(Proposal.of(done.form()), circumstances.of(file)).stream()
                    .filter(finding -> !finding.met())
                    .toList());
        }
    }

    private static void refuse(List<Finding> unmet) {
        if (unmet.isEmpty()) {
            return;
        }
        var problem = Problems.invalid(
                "decision_not_allowed",
                "拟定的决定有%d处不符合法律规定的条件，请改正后再提交。".formatted(unmet.size()),
                "The proposed decision breaks %d conditions of the law. Correct the marked ones."
                        .formatted(unmet.size()));
        unmet.forEach(finding -> problem.at(finding.pointer(), finding.shown(), finding.shownInEnglish()));
        throw problem;
    }
}
