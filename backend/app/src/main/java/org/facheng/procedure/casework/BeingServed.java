package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.springframework.stereotype.Component;

/**
 * Which document a task serves. A kind may be issued again while the one before is still on its way, as a second stay is ordered before
 * everybody has the notice of the first: each is served in its turn, the earlier first.
 */
@Component
class BeingServed {

    private final Documents documents;

    BeingServed(Documents documents) {
        this.documents = documents;
    }

    /** The earliest of this kind that is still to be served on the party; the latest where none is. */
    Optional<CaseDocument> on(String partyId, String caseId, String kind) {
        return issued(caseId, kind).stream()
                .filter(document -> document.services().stream()
                        .anyMatch(service ->
                                service.servedOn() == null && service.partyId().equals(partyId)))
                .findFirst()
                .or(() -> documents.latest(caseId, kind));
    }

    /**
     * Whether one of this kind has reached each of these parties to whom one is addressed. It need not be the same one: each party has them
     * in their turn, and who is a party may have changed between two of them.
     */
    boolean reached(List<String> partyIds, String caseId, String kind) {
        var services = issued(caseId, kind).stream()
                .flatMap(document -> document.services().stream())
                .filter(service -> partyIds.contains(service.partyId()))
                .collect(Collectors.groupingBy(
                        CaseDocument.Service::partyId,
                        Collectors.mapping(service -> service.servedOn() != null, Collectors.toSet())));
        return services.values().stream().allMatch(served -> served.contains(true));
    }

    /** What of this kind left the house last, whatever is drafted anew. */
    Optional<CaseDocument> lastIssued(String caseId, String kind) {
        return issued(caseId, kind).stream().reduce((earlier, later) -> later);
    }

    private List<CaseDocument> issued(String caseId, String kind) {
        return documents.ofCase(caseId).stream()
                .filter(document -> document.issued() && document.template().equals(kind))
                .toList();
    }
}
