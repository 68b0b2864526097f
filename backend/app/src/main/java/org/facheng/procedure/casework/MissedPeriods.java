package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.FormValue;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The periods of a suit that were missed without fault, each as it was recorded, and what the court said to each (行政诉讼法第一百零一条). */
@Component
class MissedPeriods {

    static final String EXTENSION = "record-period-extension";
    static final String MISSED = "missed";

    /** A court moved one to a day that was over by its answer: no clock has anything to count. */
    static final String MOVED_BACK = "period-moved-back";

    /** The same for the period for appealing: an appeal that was made by that day is recorded as such. */
    static final String APPEAL_MOVED_BACK = "appeal-moved-back";

    private static final String RECORD = "record-missed-period";
    private static final String APPEAL = "appeal";

    private final AnswerMapper answers;
    private final Procedures procedures;
    private final JsonMapper json;

    MissedPeriods(AnswerMapper answers, Procedures procedures, JsonMapper json) {
        this.answers = answers;
        this.procedures = procedures;
        this.json = json;
    }

    /** @param name the period, and its last day as it was typed */
    record Missed(String id, String period, String name) {

        boolean ofAppeal() {
            return APPEAL.equals(period);
        }
    }

    List<Missed> of(CaseFile file) {
        var form = procedures.byKey(file.procedure(), file.lawVersion()).form(RECORD);
        var declared = form.schema().at("/properties/period");
        return answered(file, RECORD)
                .map(answer -> {
                    var typed = json.readTree(answer.form());
                    var period = typed.path("period");
                    var words = "%s：%s"
                            .formatted(
                                    FormValue.text(declared, period),
                                    typed.path("what").asString(""));
                    return new Missed(answer.id(), period.asString(""), words);
                })
                .toList();
    }

    /** The paper by which the court moved the period for appealing, the last. */
    Optional<String> leaveToAppeal(CaseFile file) {
        return appealMoved(file).map(form -> form.path("docketNo").asString());
    }

    /** The last day to which it did. */
    Optional<LocalDate> appealUntil(CaseFile file) {
        return appealMoved(file).map(form -> LocalDate.parse(form.path("until").asString()));
    }

    private Optional<JsonNode> appealMoved(CaseFile file) {
        var appeals = of(file).stream().filter(Missed::ofAppeal).map(Missed::id).toList();
        return answered(file, EXTENSION)
                .map(answer -> json.readTree(answer.form()))
                .filter(form -> form.path("decision").asString("").equals("granted"))
                .filter(form -> appeals.contains(form.path(MISSED).asString("")))
                .reduce((earlier, later) -> later);
    }

    private Stream<Answer> answered(CaseFile file, String act) {
        return answers.ofCase(file.id()).stream().filter(answer -> answer.key().equals(act));
    }
}
