package org.facheng.procedure.reading;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people typed and decided in a case, with the forms that give the fields their names: who consents to a draft must be able to read it. */
@Component
class CaseAnswers {

    private final AnswerMapper answers;
    private final Directory directory;
    private final JsonMapper json;

    CaseAnswers(AnswerMapper answers, Directory directory, JsonMapper json) {
        this.answers = answers;
        this.directory = directory;
        this.json = json;
    }

    /** All answers of the case, first to last. */
    List<CaseView.AnswerView> all(CaseFile file, ProcedureDefinition procedure) {
        return answers.ofCase(file.id()).stream()
                .map(answer -> view(answer, procedure))
                .toList();
    }

    /** Those this person gave. */
    List<CaseView.AnswerView> by(User user, CaseFile file, ProcedureDefinition procedure) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> user.username().equals(answer.by()))
                .map(answer -> view(answer, procedure))
                .toList();
    }

    private CaseView.AnswerView view(Answer answer, ProcedureDefinition procedure) {
        var task = procedure.tasks().get(answer.key());
        var action = procedure.action(answer.key());
        var form = task != null ? task.form() : action.map(a -> a.form()).orElse(null);
        var outcome = task == null ? null : task.outcomes().get(answer.outcome());
        return new CaseView.AnswerView(
                answer.key(),
                task != null ? task.name().zh() : action.map(a -> a.name().zh()).orElse(answer.key()),
                outcome == null ? null : outcome.name().zh(),
                directory.userByName(answer.by()).map(User::displayName).orElse(answer.by()),
                answer.at(),
                json.readTree(answer.form()),
                form == null ? null : procedure.form(form).schema());
    }
}
