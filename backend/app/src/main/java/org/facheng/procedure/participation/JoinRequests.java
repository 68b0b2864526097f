package org.facheng.procedure.participation;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who has asked to join as a third party and waits for an answer (行政复议法第十六条第一款). */
@Component
class JoinRequests {

    private static final String REQUEST = "request-to-join";
    private static final List<String> ANSWERS = List.of("admit-third-party", "refuse-joining");
    private static final String NAME = "name";

    private final AnswerMapper answers;
    private final JsonMapper json;

    JoinRequests(AnswerMapper answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /** The form of the act that decides, with those to choose from. */
    JsonNode offer(CaseFile file, JsonNode declared) {
        var form = (ObjectNode) declared.deepCopy();
        var offered = ((ObjectNode) form.at("/properties/" + NAME)).putArray("oneOf");
        open(answers.ofCase(file.id())).forEach(request -> {
            var name = nameOf(request);
            offered.addObject().put("const", name).put("title", name);
        });
        return form;
    }

    boolean any(CaseFile file) {
        return !open(answers.ofCase(file.id())).isEmpty();
    }

    /**
     * What was asked by the one an act decides on; that act stands among the answers already.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code not_asked}
     */
    JsonNode decided(CaseFile file, JsonNode decision) {
        var all = answers.ofCase(file.id());
        return open(all.subList(0, all.size() - 1)).stream()
                .filter(request -> nameOf(request).equals(decision.path(NAME).asString("")))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("not_asked", "没有该人待决定的参加申请。", "Nobody of this name asked.")
                        .at("/form/" + NAME, "请从列表中选择", "choose from the list"));
    }

    private List<JsonNode> open(List<Answer> all) {
        return all.stream()
                .filter(answer -> answer.key().equals(REQUEST))
                .filter(request -> all.stream()
                        .noneMatch(later -> ANSWERS.contains(later.key())
                                && later.position() > request.position()
                                && nameOf(json.readTree(later.form())).equals(nameOf(json.readTree(request.form())))))
                .map(request -> json.readTree(request.form()))
                .toList();
    }

    private static String nameOf(JsonNode form) {
        return form.path(NAME).asString("");
    }
}
