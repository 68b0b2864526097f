package org.facheng.procedure.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 登记约谈: with whoever was summoned to it (行政复议法第七十七条第二款). */
@Component
class RecordTalkAct implements CaseAct {

    private static final String SUMMONS = "summon-talk";

    private final AnswerMapper answers;
    private final JsonMapper json;
    private final Clock clock;

    RecordTalkAct(AnswerMapper answers, JsonMapper json, Clock clock) {
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "record-talk";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var summoned = summoned(file);
        return summoned.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, "receiver", summoned, Function.identity(), Function.identity()));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        DayOnRecord.require(file, form, "heldOn", clock);
    }

    private List<String> summoned(CaseFile file) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(SUMMONS))
                .map(answer -> json.readTree(answer.form()).path("receiver").asString(""))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
