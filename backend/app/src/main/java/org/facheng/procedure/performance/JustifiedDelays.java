package org.facheng.procedure.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who delays the performance with a good reason, as somebody has found (行政复议法第七十七条第二款: 无正当理由): until the day the finding names, or the reason is gone.
 */
@Component
public class JustifiedDelays {

    public static final String FOUND = "find-delay-justified";
    public static final String ENDED = "end-justified-delay";

    private final AnswerMapper answers;
    private final JsonMapper json;
    private final Clock clock;

    JustifiedDelays(AnswerMapper answers, JsonMapper json, Clock clock) {
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    /** @param party id of the respondent, or of the receiver of a written opinion */
    public boolean holds(CaseFile file, String party) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> Set.of(FOUND, ENDED).contains(answer.key()))
                .filter(answer -> form(answer).path("party").asString("").equals(party))
                .max(Comparator.comparingInt(Answer::position))
                .filter(last -> last.key().equals(FOUND))
                .map(last -> LocalDate.parse(form(last).path("until").asString()))
                .filter(until -> !until.isBefore(LocalDate.now(clock)))
                .isPresent();
    }

    /** Whether anybody has ever found so of this party. */
    public boolean found(CaseFile file, String party) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(FOUND))
                .anyMatch(answer -> form(answer).path("party").asString("").equals(party));
    }

    private JsonNode form(Answer answer) {
        return json.readTree(answer.form());
    }
}
