package org.facheng.procedure.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 移送上级机关审理: only upon a decision of the superior that is on record (行政复议法第三十五条、第三十八条). The case ends here and goes on there. */
@Component
class HandOverToSuperiorAct implements CaseAct {

    private static final String ORDER = "record-superior-order";
    private static final List<String> TAKING = List.of("accept", "take-over", "asked");

    private final AnswerMapper answers;
    private final JsonMapper json;
    private final Clock clock;

    HandOverToSuperiorAct(AnswerMapper answers, JsonMapper json, Clock clock) {
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "hand-over-to-superior";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return taken(file) ? Optional.of(declared) : Optional.empty();
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code not_taken_over}, 422 for a day that can't be */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (!taken(file)) {
            throw Problems.conflict(
                    "not_taken_over",
                    "还没有登记上级行政机关直接受理或者审理本案的决定，请先登记。",
                    "Record first that the superior decided to take the case over.");
        }
        DayOnRecord.require(file, form, "handedOn", clock);
    }

    private boolean taken(CaseFile file) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(ORDER))
                .anyMatch(order ->
                        TAKING.contains(json.readTree(order.form()).path("kind").asString("")));
    }
}
