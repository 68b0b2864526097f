package org.facheng.procedure.performance;

import java.util.HashSet;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Of which respondents somebody has said that they do not perform, without a finding since that they do. */
@Component
public class ReportedRespondents {

    private static final String REPORT = "report-non-performance";
    private static final String RECORD = "record-performance";
    private static final Set<String> FINDINGS = Set.of("userTask_verifyPerformance", "userTask_assessNonPerformance");

    private final AnswerMapper answers;
    private final JsonMapper json;

    ReportedRespondents(AnswerMapper answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /** Ids of the respondents. */
    public Set<String> open(CaseFile file) {
        var open = new HashSet<String>();
        answers.ofCase(file.id()).forEach(answer -> {
            if (answer.key().equals(REPORT)) {
                open.add(respondent(answer));
            } else if (answer.key().equals(RECORD)) {
                open.remove(respondent(answer));
            } else if (FINDINGS.contains(answer.key()) && "PERFORMED".equals(answer.outcome())) {
                open.clear();
            }
        });
        return open;
    }

    private String respondent(Answer answer) {
        return json.readTree(answer.form()).path("party").asString("");
    }
}
