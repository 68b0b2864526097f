package org.facheng.procedure.litigation;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was recorded of the judgments of a suit, as it was typed: of the first instance or a retrial, and of the second. */
@Component
class ResultsOnRecord {

    static final String FIRST = "userTask_recordResult";
    static final String SECOND = "userTask_recordSecondResult";

    private static final List<String> WITHDRAWN = List.of("withdrawn", "withdrawn-deemed");

    private final AnswerMapper answers;
    private final JsonMapper json;

    ResultsOnRecord(AnswerMapper answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    Optional<JsonNode> first(CaseFile file) {
        return answers.last(file.id(), FIRST).map(this::form);
    }

    /** Empty where what came last is not of the second instance. */
    Optional<JsonNode> second(CaseFile file) {
        return answers.last(file.id(), FIRST, SECOND)
                .filter(last -> last.key().equals(SECOND))
                .map(this::form);
    }

    /** What a field of either says, as it was said last. */
    Optional<String> said(CaseFile file, String field) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> List.of(FIRST, SECOND).contains(answer.key()))
                .map(this::form)
                .filter(form -> form.hasNonNull(field))
                .map(form -> form.path(field).asString())
                .reduce((earlier, later) -> later);
    }

    /** Number of the judgment in effect: where the appeal was withdrawn, that of the first instance. */
    String inEffect(CaseFile file) {
        return second(file)
                .filter(form -> listed(form, "kinds").stream().noneMatch(WITHDRAWN::contains))
                .or(() -> first(file))
                .or(() -> second(file))
                .map(form -> form.path("docketNo").asString(""))
                .orElse("");
    }

    static List<String> listed(JsonNode form, String field) {
        return form.path(field).valueStream().map(entry -> entry.asString("")).toList();
    }

    private JsonNode form(Answer answer) {
        return json.readTree(answer.form());
    }
}
