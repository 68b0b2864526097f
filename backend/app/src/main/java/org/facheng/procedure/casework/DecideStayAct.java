package org.facheng.procedure.casework;

import java.util.Comparator;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/**
 * 决定是否停止执行: whoever asked decides what may follow. Where the respondent holds it necessary, execution 应当 be stayed and nobody weighs it
 * (行政复议法第四十二条第一项); a request of an applicant or a third party is weighed (第三项); the organ may act on its own view, or by a law, at any time.
 */
@Component
class DecideStayAct implements TaskAct {

    private static final String REQUEST = "request-stay";
    private static final String RESPONDENT = "respondent";

    /** Who raises it for nobody is the organ itself. */
    private static final String ORGAN = "organ";

    private static final String APPLICANT = "applicant";

    private final AnswerMapper answers;
    private final Cases cases;
    private final Directory directory;

    DecideStayAct(AnswerMapper answers, Cases cases, Directory directory) {
        this.answers = answers;
        this.cases = cases;
        this.directory = directory;
    }

    @Override
    public String form() {
        return "decide-stay";
    }

    /** @throws ProblemException 422 {@code stay_required} or {@code stay_ground} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var by = askedBy(file, task);
        if (done.outcome().equals("REFUSE")) {
            if (by.equals(RESPONDENT)) {
                throw Problems.invalid(
                        "stay_required",
                        "被申请人认为需要停止执行的，应当停止执行（第四十二条第一项）。",
                        "Execution is stayed where the respondent holds that necessary.");
            }
            return;
        }
        var ground = done.form().path("ground").asString();
        if (ground.equals("第一项") && !by.equals(RESPONDENT)) {
            throw ground("本次不是被申请人提出的，不能依照第一项停止执行。");
        }
        if (ground.equals("第三项") && (by.equals(RESPONDENT) || by.equals(ORGAN))) {
            throw ground("本次不是申请人、第三人申请的，不能依照第三项停止执行。");
        }
    }

    /** Role of whoever asked what is being decided. Only one request is open at a time; one in the application itself is nobody's act. */
    private String askedBy(CaseFile file, TaskDefinition task) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(REQUEST) || answer.key().equals(task.key()))
                .sorted(Comparator.comparing(Answer::position).reversed())
                // The last is the decision itself.
                .skip(1)
                .findFirst()
                .filter(last -> last.key().equals(REQUEST))
                .map(request -> Optional.ofNullable(request.partyId())
                        .map(party -> role(file, party))
                        .orElseGet(() -> side(request.by())))
                .orElse(APPLICANT);
    }

    /** Whoever asks in the system names no party: the side is that of the account. */
    private String side(String username) {
        var asker = directory.userByName(username);
        return asker.filter(User::citizen).isPresent()
                ? APPLICANT
                : asker.filter(user -> user.has(Role.RESPONDENT)).isPresent() ? RESPONDENT : ORGAN;
    }

    private String role(CaseFile file, String partyId) {
        return cases.everParties(file.id()).stream()
                .filter(party -> party.id().equals(partyId))
                .map(Party::role)
                .findFirst()
                .orElseThrow();
    }

    private static ProblemException ground(String reason) {
        return Problems.invalid("stay_ground", reason, "That ground doesn't fit who asked.")
                .at("/form/ground", reason, "choose another ground");
    }
}
