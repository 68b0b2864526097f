package org.facheng.procedure.participation;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.Choices;
import org.facheng.procedure.casework.PartyChoice;
import org.facheng.procedure.casework.Unasked;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 答复是否变更被申请人 (行政复议法第十九条、第三十条第一款第一项): of several applicants each answers for himself, unless they have chosen representatives (第十五条第二款). The
 * day of the notice is met when all have.
 */
@Component
class AnswerChangeRespondentAct implements CaseAct {

    private final EachApplicant applicants;
    private final RespondentAnswered answered;

    AnswerChangeRespondentAct(EachApplicant applicants, RespondentAnswered answered) {
        this.applicants = applicants;
        this.answered = answered;
    }

    @Override
    public String action() {
        return "answer-change-respondent";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        if (!applicants.apart(file)) {
            return applicants.mayForAll(file, user)
                    ? Optional.of(Unasked.in(declared, RespondentAnswers.APPLICANT))
                    : Optional.empty();
        }
        var possible = applicants.of(file, user);
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        var form = (ObjectNode)
                Choices.in(declared, RespondentAnswers.APPLICANT, possible, Party::id, PartyChoice.names(possible));
        form.withArray("required").add(RespondentAnswers.APPLICANT);
        return Optional.of(form);
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_party} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (applicants.apart(file)) {
            PartyChoice.chosen(form, RespondentAnswers.APPLICANT, applicants.of(file, user));
        }
        answered.record(file);
    }
}
