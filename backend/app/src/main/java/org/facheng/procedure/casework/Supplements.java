package org.facheng.procedure.casework;

import java.util.Comparator;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the respondent wants to add to its evidence, until the organ has decided on it (行政复议法第四十六条第二款). */
@Component
class Supplements {

    static final String REQUEST = "request-supplement";
    static final String DECISION = "decide-supplement";

    private final AnswerMapper answers;
    private final JsonMapper json;

    Supplements(AnswerMapper answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /** The request nobody has decided. An act that is being done stands among the answers already: {@code before} leaves it out. */
    Optional<JsonNode> open(CaseFile file, String before) {
        var all = answers.ofCase(file.id());
        int last = all.size();
        return all.stream()
                .filter(answer -> answer.key().equals(REQUEST) || answer.key().equals(DECISION))
                .filter(answer -> !(answer.key().equals(before) && answer.position() == last))
                .max(Comparator.comparingInt(Answer::position))
                .filter(answer -> answer.key().equals(REQUEST))
                .map(answer -> json.readTree(answer.form()));
    }
}
