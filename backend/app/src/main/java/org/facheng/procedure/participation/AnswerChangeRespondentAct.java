package org.facheng.procedure.participation;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
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

    private final RespondentAnswers answers;
    private final RespondentAnswered answered;

    AnswerChangeRespondentAct(RespondentAnswers answers, RespondentAnswered answered) {
        this.answers = answers;
        this.answered = answered;
    }

    @Override
    public String action() {
        return "answer-change-respondent";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        if (!answers.apart(file)) {
            return mayForAll(file, user)
                    ? Optional.of(Unasked.in(declared, RespondentAnswers.APPLICANT))
                    : Optional.empty();
        }
        var possible = possible(file, user);
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
        if (answers.apart(file)) {
            PartyChoice.chosen(form, RespondentAnswers.APPLICANT, possible(file, user));
        }
        answered.record(file);
    }

    private boolean mayForAll(CaseFile file, User user) {
        var representatives = answers.ties(file).representatives();
        return !user.citizen()
                || representatives.isEmpty()
                || representatives.stream().anyMatch(party -> user.id().equals(party.userId()));
    }

    /** At the portal for oneself and for whom one acts by authority; staff enters what any of them said. */
    private List<Party> possible(CaseFile file, User user) {
        var ties = answers.ties(file);
        return answers.applicants(file).stream()
                .filter(party -> !user.citizen()
                        || ties.actingFor(party)
                                .filter(acting -> !PartyTies.unchecked(acting))
                                .anyMatch(acting -> user.id().equals(acting.userId())))
                .toList();
    }
}
