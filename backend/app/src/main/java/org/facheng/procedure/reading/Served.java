package org.facheng.procedure.reading;

import java.util.List;
import java.util.Set;
import org.facheng.document.CaseDocument;

/** What a party gets to see of the documents of a case: those served on it, and of each only its own service. */
public final class Served {

    private Served() {}

    public static List<CaseDocument> on(Set<String> partyIds, List<CaseDocument> documents) {
        return documents.stream()
                .filter(document -> document.issued()
                        && document.services().stream()
                                .anyMatch(s -> partyIds.contains(s.partyId()) && s.servedOn() != null))
                .map(document -> onlyOwn(document, partyIds))
                .toList();
    }

    /** On whom else it was served is not this party's business. */
    private static CaseDocument onlyOwn(CaseDocument d, Set<String> partyIds) {
        var services = d.services().stream()
                .filter(service -> partyIds.contains(service.partyId()))
                .toList();
        return new CaseDocument(
                d.id(), d.caseId(), d.template(), d.name(), d.number(), d.issued(), d.issuedOn(), d.sha256(), services);
    }
}
