package org.facheng.procedure.casework;

import java.util.List;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.procedure.definition.DocumentDefinition;
import org.springframework.stereotype.Component;

/** 受送达人: on whom a document of a procedure is served, as the case stands. */
@Component
class Addressees {

    private final Cases cases;
    private final Documents documents;

    Addressees(Cases cases, Documents documents) {
        this.cases = cases;
        this.documents = documents;
    }

    List<Party> of(CaseFile file, DocumentDefinition document) {
        var ties = new PartyTies(cases.parties(file.id()));
        var received = document.eachOnce()
                ? documents.ofCase(file.id()).stream()
                        .filter(earlier -> earlier.template().equals(document.template()))
                        .flatMap(earlier -> earlier.services().stream())
                        .map(CaseDocument.Service::partyId)
                        .collect(Collectors.toSet())
                : List.of();
        return document.to().stream()
                .flatMap(role -> ties.addressees(role).stream())
                .filter(party -> !received.contains(party.id()))
                .toList();
    }
}
