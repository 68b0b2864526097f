package org.facheng.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A document was issued: numbered and frozen. Told in the transaction that does it.
 *
 * @param document key of the document in procedure.yaml
 * @param number null for a document that carries none
 * @param partyIds who it is to be served on
 */
public record DocumentIssued(
        String caseId, String documentId, String document, String number, LocalDate issuedOn, List<String> partyIds) {}
