package org.facheng.document;

import java.time.LocalDate;

/**
 * A document was served on a party. Told in the transaction that records it.
 *
 * @param document key of the document in procedure.yaml
 * @param manner how
 * @param servedOn the day service counts from, which starts the party's periods
 * @param proof what proves it
 */
public record DocumentServed(
        String caseId,
        String documentId,
        String document,
        String partyId,
        ServiceManner manner,
        LocalDate servedOn,
        String proof) {}
