package org.facheng.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A legal document 文书 of a case.
 *
 * @param template key of the document in procedure.yaml
 * @param number drawn at issue, null while a draft and for a document without a number
 * @param sha256 of the frozen PDF, null while a draft and where printing is switched off
 */
public record CaseDocument(
        String id,
        String caseId,
        String template,
        String name,
        String number,
        boolean issued,
        LocalDate issuedOn,
        String sha256,
        List<Service> services) {

    /**
     * Service 送达 on one party.
     *
     * @param manner electronic, in-person, post, left (留置), entrusted or public-notice; null while still to be served
     * @param servedOn the day service counts from; null while still to be served
     */
    public record Service(
            String id,
            String partyId,
            String manner,
            LocalDate servedOn,
            String proof,
            java.time.Instant acknowledgedAt) {}
}
