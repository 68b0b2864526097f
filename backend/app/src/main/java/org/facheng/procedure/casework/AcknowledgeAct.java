package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 确认收到文书: a party says that a document served on it has arrived. The day of service does not change by it. */
@Component
class AcknowledgeAct implements CaseAct {

    private static final String FIELD = "documentId";

    private final Documents documents;
    private final Representation representation;

    AcknowledgeAct(Documents documents, Representation representation) {
        this.documents = documents;
        this.representation = representation;
    }

    @Override
    public String action() {
        return "acknowledge";
    }

    /** With the documents served on this person's parties and not acknowledged yet. */
    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var own = representation.of(file, user);
        var open = served(file, own).stream()
                .filter(document -> document.services().stream()
                        .anyMatch(s -> own.contains(s.partyId()) && s.servedOn() != null && s.acknowledgedAt() == null))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, FIELD, open, CaseDocument::id, AcknowledgeAct::titleOf));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var own = representation.of(file, user);
        var document = served(file, own).stream()
                .filter(d -> d.id().equals(form.path(FIELD).asString("")))
                .findFirst()
                .orElseThrow(Problems::notFound);
        document.services().stream()
                .filter(service -> own.contains(service.partyId()) && service.servedOn() != null)
                .forEach(service -> documents.acknowledge(document.id(), service.partyId()));
    }

    private List<CaseDocument> served(CaseFile file, Set<String> own) {
        return documents.ofCase(file.id()).stream()
                .filter(CaseDocument::issued)
                .filter(document -> document.services().stream()
                        .anyMatch(service -> own.contains(service.partyId()) && service.servedOn() != null))
                .toList();
    }

    private static String titleOf(CaseDocument document) {
        return document.number() == null ? document.name() : document.name() + "（" + document.number() + "）";
    }
}
