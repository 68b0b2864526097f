package org.facheng.procedure.publication;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.Choices;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 抄告 (行政复议法第七十九条第二款): a decision or a written opinion that has taken effect goes to the superior of the respondent, too. */
@Component
class CopyToSuperiorAct implements CaseAct {

    private static final String PAPER = "paper";
    private static final List<String> COPIED = List.of("decision", "opinion");

    private final Documents documents;

    CopyToSuperiorAct(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String action() {
        return "copy-to-superior";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var papers = inEffect(file);
        return papers.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, PAPER, papers, CaseDocument::template, CaseDocument::name));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var chosen = form.path(PAPER).asString("");
        if (inEffect(file).stream().noneMatch(paper -> paper.template().equals(chosen))) {
            throw Problems.invalid(
                            "not_in_effect",
                            "只抄告本案已经送达的决定书、意见书，请从列表中选择。",
                            "Only a decision or an opinion of the case that was served is copied.")
                    .at("/form/" + PAPER, "请从列表中选择", "choose from the list");
        }
    }

    private List<CaseDocument> inEffect(CaseFile file) {
        return COPIED.stream()
                .flatMap(key -> documents.latest(file.id(), key).stream())
                .filter(paper -> paper.services().stream().anyMatch(service -> service.servedOn() != null))
                .toList();
    }
}
