package org.facheng.procedure.cluster;

import java.util.List;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The petitions that are answered together with one, as was written down when they were joined. */
@Component
class Clusters {

    static final String JOIN = "join-cluster";
    static final String CASES = "cases";

    private final CaseLinks links;
    private final AnswerMapper answers;

    Clusters(CaseLinks links, AnswerMapper answers) {
        this.links = links;
        this.answers = answers;
    }

    /**
     * Those joined to it, those it was joined to, and through one of them the others. What has become an informer's since is answered by itself
     * and gives nothing to the others (信访工作条例第三十条第三款).
     */
    List<CaseFile> of(CaseFile file) {
        var near = file.secret() ? List.<CaseFile>of() : joined(file);
        return Stream.concat(near.stream(), near.stream().flatMap(other -> joined(other).stream()))
                .filter(other -> !other.id().equals(file.id()) && !other.secret())
                .distinct()
                .toList();
    }

    private List<CaseFile> joined(CaseFile file) {
        var own = named(file);
        return links.of(file.id()).stream()
                .filter(other -> own.contains(other.caseNo()) || named(other).contains(file.caseNo()))
                .toList();
    }

    private List<String> named(CaseFile file) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(JOIN))
                .flatMap(answer ->
                        JsonMapper.shared().readTree(answer.form()).path(CASES).valueStream())
                .map(JsonNode::asString)
                .map(String::strip)
                .toList();
    }
}
