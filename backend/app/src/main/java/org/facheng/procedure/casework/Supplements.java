package org.facheng.procedure.casework;

import java.util.Comparator;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Materials;
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

    /** What the files of a request are until it is decided, and then. */
    private static final String ASKED = "supplement-asked";

    private static final String CONSENTED = "supplement-consented";
    private static final String REFUSED = "supplement-refused";

    private final AnswerMapper answers;
    private final Materials materials;
    private final JsonMapper json;

    Supplements(AnswerMapper answers, Materials materials, JsonMapper json) {
        this.answers = answers;
        this.materials = materials;
        this.json = json;
    }

    /** Evidence of the respondent are its files only with the consent of the organ. */
    void decided(CaseFile file, boolean consent) {
        materials.reclassify(file.id(), ASKED, consent ? CONSENTED : REFUSED);
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
