package org.facheng.procedure.casework;

import static org.facheng.procedure.casework.NormativeDocuments.COMPETENCE;
import static org.facheng.procedure.casework.NormativeDocuments.LAWFUL;
import static org.facheng.procedure.casework.NormativeDocuments.LIST;
import static org.facheng.procedure.casework.NormativeDocuments.REVIEW;
import static org.facheng.procedure.casework.NormativeDocuments.UNLAWFUL;
import static org.facheng.procedure.casework.NormativeDocuments.found;
import static org.facheng.procedure.casework.NormativeDocuments.line;
import static org.facheng.procedure.casework.NormativeDocuments.sentence;
import static org.facheng.procedure.casework.NormativeDocuments.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was found of the documents in all the reviews of a case: of one reviewed again, what was found last. */
@Component
public class ReviewedDocuments {

    private static final String TRANSFEREE = "record-transferee-reply";

    private final AnswerMapper answers;
    private final JsonMapper json;

    ReviewedDocuments(AnswerMapper answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /** Told in the decision (行政复议法第五十九条). */
    List<String> lawful(CaseFile file) {
        var made = byTitle(file, COMPETENCE);
        return byTitle(file, REVIEW).values().stream()
                .filter(found("finding", LAWFUL))
                .map(one -> "%s：%s".formatted(line(one, made.get(text(one, "title"))), sentence(text(one, "opinion"))))
                .toList();
    }

    /**
     * Those whose clauses were found unlawful, by this organ or the authority they were transferred to, each with what was found of it: no basis for an
     * act (第五十九条、第六十条、第六十四条第一款第三项).
     */
    public List<String> unlawful(CaseFile file) {
        var made = byTitle(file, COMPETENCE);
        var own = byTitle(file, REVIEW).values().stream().filter(found("finding", UNLAWFUL));
        var others = byTitle(file, TRANSFEREE).values().stream().filter(found("lawful", UNLAWFUL));
        return Stream.concat(own, others)
                .map(one ->
                        "%s：%s".formatted(called(one, made.get(text(one, "title"))), sentence(text(one, "opinion"))))
                .toList();
    }

    /** A transferee gives its opinion of a document, whose clauses and maker the review has. */
    private static String called(JsonNode one, JsonNode made) {
        return made == null ? "《%s》".formatted(text(one, "title")) : line(made, made);
    }

    private Map<String, JsonNode> byTitle(CaseFile file, String key) {
        var last = new LinkedHashMap<String, JsonNode>();
        answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(key))
                .flatMap(answer -> json.readTree(answer.form()).path(LIST).valueStream())
                .forEach(one -> last.put(text(one, "title"), one));
        return last;
    }
}
