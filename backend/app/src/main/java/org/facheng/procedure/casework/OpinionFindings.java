package org.facheng.procedure.casework;

import java.util.HashSet;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 对纠正情况的认定: a report is not yet a correction, and 行政复议法第七十七条第一款 asks for the opinion to be carried out. The last finding on each opinion counts; a
 * report that comes after it changes nothing until it is looked at.
 */
@Component
class OpinionFindings {

    static final String ACT = "assess-opinion-feedback";
    private static final String NOT_CORRECTED = "NOT_CORRECTED";

    private final AnswerMapper answers;
    private final JsonMapper json;

    OpinionFindings(AnswerMapper answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /** Ids of those who were found not to have corrected what their opinion told them to. */
    Set<String> notCarriedOut(CaseFile file) {
        var owing = new HashSet<String>();
        answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(ACT))
                .map(answer -> json.readTree(answer.form()))
                .forEach(form -> {
                    var receiver = form.path("opinion").asString("");
                    if (form.path("finding").asString("").equals(NOT_CORRECTED)) {
                        owing.add(receiver);
                    } else {
                        owing.remove(receiver);
                    }
                });
        return owing;
    }
}
