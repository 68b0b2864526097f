package org.facheng.procedure.casework;

import java.util.Comparator;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** In which capacity this body is sued, as a person last said (行政诉讼法第二十六条): a court that lets a defendant go undoes what was said before. */
@Component
public class CapacityOnRecord {

    private static final String DECIDED = "userTask_decideCapacity";
    private static final String REVISED = "revise-capacity";

    private final AnswerMapper answers;
    private final JsonMapper json;
    private final ThirdPartyInSuit thirdParty;

    CapacityOnRecord(AnswerMapper answers, JsonMapper json, ThirdPartyInSuit thirdParty) {
        this.answers = answers;
        this.json = json;
        this.thirdParty = thirdParty;
    }

    /** One that a court has called as a third party since is sued beside nobody. */
    public boolean joint(CaseFile file) {
        return last(file).filter("JOINT"::equals).isPresent() && !thirdParty.called(file);
    }

    /** Whether somebody has said it, and checked whom a conflict keeps out of the case. */
    boolean settled(CaseFile file) {
        return last(file).isPresent();
    }

    private Optional<String> last(CaseFile file) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(DECIDED) || answer.key().equals(REVISED))
                .max(Comparator.comparingInt(Answer::position))
                .map(answer -> answer.key().equals(DECIDED)
                        ? answer.outcome()
                        : json.readTree(answer.form()).path("capacity").asString(""));
    }
}
