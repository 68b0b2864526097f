package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记送达: of a document that an act has issued, on a party that has not agreed to electronic service. What a model issues, a model has served. */
@Component
class ServeByHandAct implements CaseAct {

    private static final String FIELD = "service";

    private final Documents documents;
    private final Procedures procedures;
    private final Cases cases;

    ServeByHandAct(Documents documents, Procedures procedures, Cases cases) {
        this.documents = documents;
        this.procedures = procedures;
        this.cases = cases;
    }

    /** A service still to be made. */
    private record Open(CaseDocument document, Party party) {

        String key() {
            var number = document.number() == null ? document.name() : document.number();
            return number + " " + party.name();
        }

        String title() {
            return "《%s》%s，送达%s"
                    .formatted(document.name(), document.number() == null ? "" : document.number(), party.name());
        }
    }

    @Override
    public String action() {
        return "serve-document";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var open = open(file);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, FIELD, open, Open::key, Open::title));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var chosen = open(file).stream()
                .filter(service -> service.key().equals(form.path(FIELD).asString("")))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("nothing_to_serve", "没有这一待送达的文书。", "Nothing to serve.")
                        .at("/form/" + FIELD, "请从列表中选择", "choose from the list"));
        documents.serve(
                chosen.document().id(),
                chosen.party().id(),
                form.path("manner").asString(),
                LocalDate.parse(form.path("servedOn").asString()),
                form.path("proof").asString());
    }

    private List<Open> open(CaseFile file) {
        var byActs = procedures.byKey(file.procedure(), file.lawVersion()).actions().stream()
                .map(ActionDefinition::issues)
                .collect(Collectors.toSet());
        var parties = cases.parties(file.id());
        return documents.ofCase(file.id()).stream()
                .filter(document -> document.issued() && byActs.contains(document.template()))
                .flatMap(document -> document.services().stream()
                        .filter(service -> service.servedOn() == null)
                        .flatMap(service -> parties.stream()
                                .filter(party -> party.id().equals(service.partyId()))
                                .map(party -> new Open(document, party))))
                .toList();
    }
}
