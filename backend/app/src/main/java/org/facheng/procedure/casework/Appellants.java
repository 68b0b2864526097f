package org.facheng.procedure.casework;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who appealed, named with the place he had in the first instance (法释〔2018〕1号第一百零七条): a plaintiff, a third party, another defendant. */
@Component
class Appellants {

    static final String FIELD = "appellants";

    private static final String RECEIVED = "receive-appeal";
    private static final String NEW = "thirdParty";
    private static final Map<String, String> PLACES =
            Map.of("applicant", "原审原告", "third-party", "原审第三人", "respondent", "原审被告");

    private final Cases cases;
    private final Directory directory;
    private final AnswerMapper answers;
    private final JsonMapper json;

    Appellants(Cases cases, Directory directory, AnswerMapper answers, JsonMapper json) {
        this.cases = cases;
        this.directory = directory;
        this.answers = answers;
        this.json = json;
    }

    /** The form with everybody but this body to choose from. */
    JsonNode offer(CaseFile file, JsonNode declared) {
        var ours = directory.unit(file.handlingUnitId()).map(Unit::name).orElse("");
        var others = cases.parties(file.id()).stream()
                .filter(party ->
                        PLACES.containsKey(party.role()) && !party.name().equals(ours))
                .map(party -> placed(party.name(), party.role()))
                .toList();
        return Choices.in(declared, FIELD + "/items", others, name -> name, name -> name);
    }

    /** The same, with whose appeal came last: for who answers the only one there is. */
    JsonNode offerWithLast(CaseFile file, JsonNode declared) {
        var offered = (ObjectNode) offer(file, declared);
        var last = last(file);
        if (!last.isEmpty()) {
            var chosen = ((ObjectNode) offered.at("/properties/" + FIELD)).putArray("default");
            last.forEach(chosen::add);
        }
        return offered;
    }

    private List<String> last(CaseFile file) {
        return answers.last(file.id(), RECEIVED)
                .map(Answer::form)
                .map(json::readTree)
                .map(form -> Stream.concat(
                                form.path(FIELD).valueStream().map(JsonNode::asString),
                                Stream.of(form.path(NEW).asString(""))
                                        .filter(name -> !name.isEmpty())
                                        .map(name -> placed(name, "third-party")))
                        .toList())
                .orElse(List.of());
    }

    private static String placed(String name, String role) {
        return "%s（%s）".formatted(name, PLACES.get(role));
    }
}
