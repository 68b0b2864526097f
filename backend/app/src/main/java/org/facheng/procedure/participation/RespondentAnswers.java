package org.facheng.procedure.participation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the applicants answered to the last notice that another respondent should be named. Whom an application is against is the applicant's to say, of
 * several each for himself (行政复议法第十四条第一款、第三十条第一款第一项); what representatives answer binds those they stand for, since a respondent is none of the
 * things that need their consent (第十五条第二款).
 */
@Component
class RespondentAnswers {

    /** Field of the answer: for whom. */
    static final String APPLICANT = "applicant";

    private static final String TOLD = "tell-change-respondent";
    private static final String ANSWERED = "answer-change-respondent";

    private final Cases cases;
    private final EachApplicant applicants;
    private final AnswerMapper answers;
    private final JsonMapper json;

    RespondentAnswers(Cases cases, EachApplicant applicants, AnswerMapper answers, JsonMapper json) {
        this.cases = cases;
        this.applicants = applicants;
        this.answers = answers;
        this.json = json;
    }

    /** The last answer of each who has answered; what names nobody is the answer of all. */
    Map<Party, JsonNode> given(CaseFile file) {
        var given = new HashMap<Party, JsonNode>();
        int told = last(file, TOLD).map(Answer::position).orElse(0);
        answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(ANSWERED) && answer.position() > told)
                .map(answer -> json.readTree(answer.form()))
                .forEach(answer -> applicants.all(file).stream()
                        .filter(party -> ofThis(answer, party))
                        .forEach(party -> given.put(party, answer)));
        return given;
    }

    private static boolean ofThis(JsonNode answer, Party party) {
        var who = answer.path(APPLICANT).asString("");
        return who.isEmpty() || who.equals(party.id());
    }

    /** Who the last notice said is the wrong one: by id, and by name in a notice of an earlier version. */
    Optional<String> wrong(CaseFile file) {
        return last(file, TOLD)
                .map(answer -> json.readTree(answer.form()).path("wrong").asString(""));
    }

    /** Whether this is the id of anybody who is or was a party. */
    boolean someone(CaseFile file, String id) {
        return cases.everParties(file.id()).stream().anyMatch(party -> id.equals(party.id()));
    }

    private Optional<Answer> last(CaseFile file, String key) {
        return answers.last(file.id(), key);
    }
}
