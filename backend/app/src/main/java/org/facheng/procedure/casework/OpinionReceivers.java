package org.facheng.procedure.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Which written opinion an act is about, as it is chosen from a list: by the number of the letter and whom it went to (行政复议法第七十六条). */
@Component
class OpinionReceivers {

    private static final String FIELD = "opinion";
    private static final List<String> DOCUMENTS = List.of("opinion", "feedback-order");

    private final Cases cases;
    private final Documents documents;

    OpinionReceivers(Cases cases, Documents documents) {
        this.cases = cases;
        this.documents = documents;
    }

    List<Party> of(CaseFile file, Collection<String> ids) {
        return cases.parties(file.id()).stream()
                .filter(party -> ids.contains(party.id()))
                .toList();
    }

    /** Empty where there is none to choose. */
    Optional<JsonNode> offer(CaseFile file, JsonNode declared, List<Party> receivers) {
        return receivers.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, FIELD, receivers, Party::id, party -> named(file, party)));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_such_opinion} */
    static void require(JsonNode form, List<Party> receivers, String zh, String en) {
        var chosen = form.path(FIELD).asString("");
        if (receivers.stream().noneMatch(party -> party.id().equals(chosen))) {
            throw Problems.invalid("no_such_opinion", zh, en).at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
    }

    private String named(CaseFile file, Party receiver) {
        return documents.ofCase(file.id()).stream()
                .filter(document -> DOCUMENTS.contains(document.template()))
                .filter(document -> document.services().stream()
                        .anyMatch(service -> service.partyId().equals(receiver.id())))
                .map(CaseDocument::number)
                .findFirst()
                .map(number -> number + " " + receiver.name())
                .orElse(receiver.name());
    }
}
