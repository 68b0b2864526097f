package org.facheng.procedure.participation;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.casework.Choices;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who has asked to join as a third party and waits for an answer (行政复议法第十六条第一款). */
@Component
class JoinRequests {

    private static final String REQUEST = "request-to-join";
    private static final List<String> ANSWERS = List.of("admit-third-party", "refuse-joining");
    private static final String FIELD = "name";

    private final AnswerMapper answers;
    private final JsonMapper json;

    JoinRequests(AnswerMapper answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /** The form of the act that decides, with those to choose from. */
    JsonNode offer(CaseFile file, JsonNode declared) {
        var open = open(answers.ofCase(file.id()));
        return Choices.in(declared, FIELD, open, Answer::id, Choices.apart(open, this::named, this::placed));
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
                .filter(request -> request.id().equals(decision.path(FIELD).asString("")))
                .map(request -> json.readTree(request.form()))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("not_asked", "没有该人待决定的参加申请。", "Nobody of this name asked.")
                        .at("/form/" + FIELD, "请从列表中选择", "choose from the list"));
    }

    private List<Answer> open(List<Answer> all) {
        var decided = all.stream()
                .filter(answer -> ANSWERS.contains(answer.key()))
                .map(answer -> json.readTree(answer.form()).path(FIELD).asString(""))
                .toList();
        return all.stream()
                .filter(answer -> answer.key().equals(REQUEST))
                .filter(request -> !decided.contains(request.id()))
                .toList();
    }

    private String named(Answer request) {
        return json.readTree(request.form()).path("name").asString("");
    }

    private String placed(Answer request) {
        return json.readTree(request.form()).path("address").asString("");
    }
}
