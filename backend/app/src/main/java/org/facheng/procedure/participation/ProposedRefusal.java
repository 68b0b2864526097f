package org.facheng.procedure.participation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 对部分申请人的处理意见: what was proposed last, of whom, and whether it waits to be approved. */
@Component
class ProposedRefusal {

    static final String APPLICANT = "applicant";

    /** Outcomes of a review that say of everybody whether the application is accepted. */
    static final Set<String> CONCLUDES = Set.of("ADMIT", "REFUSE");

    private static final String ACT = "refuse-applicant";
    private static final String APPROVAL = "userTask_approveRefusalOfOne";

    private final EachApplicant applicants;
    private final AnswerMapper answers;
    private final ProcedureRuntime runtime;
    private final JsonMapper json;

    ProposedRefusal(EachApplicant applicants, AnswerMapper answers, ProcedureRuntime runtime, JsonMapper json) {
        this.applicants = applicants;
        this.answers = answers;
        this.runtime = runtime;
        this.json = json;
    }

    /** Until it is decided on, nobody says whether the application is accepted: it is of the others only, or of all. */
    boolean pending(CaseFile file) {
        return runtime.standsAt(file.id(), List.of(APPROVAL));
    }

    /** Whom it is about, as long as he applies and others do, too. */
    Optional<Party> party(CaseFile file) {
        var all = applicants.all(file);
        var named = form(file).path(APPLICANT).asString("");
        return all.stream()
                .filter(party -> all.size() > 1 && party.id().equals(named))
                .findFirst();
    }

    boolean abandoned(CaseFile file) {
        return abandoned(form(file));
    }

    static boolean abandoned(JsonNode form) {
        return "abandoned".equals(form.path("kind").asString(""));
    }

    boolean by(CaseFile file, String username) {
        return last(file).map(Answer::by).filter(username::equals).isPresent();
    }

    private JsonNode form(CaseFile file) {
        return last(file).map(answer -> json.readTree(answer.form())).orElseGet(json::createObjectNode);
    }

    private Optional<Answer> last(CaseFile file) {
        return answers.last(file.id(), ACT);
    }
}
