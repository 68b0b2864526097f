package org.facheng.procedure.referral;

import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 检举控告: who informs is not only told where it went, it is handed over to who has the power first (信访工作条例第三十条第一款). */
@Component
class Clues {

    private static final String CLASSIFICATION = "userTask_classifyMatter";
    private static final String ACCUSATION = "DISCIPLINE";

    private final Documents documents;
    private final AnswerMapper answers;
    private final JsonMapper json;

    Clues(Documents documents, AnswerMapper answers, JsonMapper json) {
        this.documents = documents;
        this.answers = answers;
        this.json = json;
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code clue_not_handed_over} */
    void requireHandedOver(CaseFile file) {
        if (documents
                .latest(file.id(), "clue-letter")
                .filter(CaseDocument::issued)
                .isEmpty()) {
            throw Problems.invalid(
                    "clue_not_handed_over",
                    "检举控告应当由有权处理的机关办理（第三十条第一款）：请先办理“移送线索”，再告知检举人。",
                    "Hand the clue over first, then tell who informs.");
        }
    }

    /** Whether the letter was classified as informing against somebody, as a whole or in one of its parts. */
    boolean in(CaseFile file) {
        return classified(file)
                .anyMatch(answer -> ACCUSATION.equals(answer.outcome()) || among(json.readTree(answer.form())));
    }

    /** Those named in the parts that inform, also who is nobody of ours. */
    Stream<String> reported(CaseFile file) {
        return classified(file)
                .flatMap(answer -> informing(json.readTree(answer.form())))
                .flatMap(part -> Stream.of(part.path("reported").asString("").split("[、，,；;]")))
                .map(String::strip);
    }

    /** Whether one of several matters in the letter informs against somebody. */
    static boolean among(JsonNode classified) {
        return informing(classified).findAny().isPresent();
    }

    private static Stream<JsonNode> informing(JsonNode classified) {
        return classified.path("parts").valueStream().filter(part -> "discipline"
                .equals(part.path("way").asString("")));
    }

    private Stream<Answer> classified(CaseFile file) {
        return answers.last(file.id(), CLASSIFICATION).stream();
    }
}
