package org.facheng.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.facheng.document.Documents.Kind;

/**
 * A document as stored.
 *
 * @param document key in procedure.yaml
 * @param fields JSON: what was given while a draft, what was printed once issued
 * @param pdf SHA-256 of the frozen form, as docx and html; null while a draft and where nothing is printed
 */
record DocumentRow(
        String id,
        String caseId,
        String document,
        String template,
        String folder,
        String name,
        String fields,
        String number,
        LocalDate issuedOn,
        String pdf,
        String docx,
        String html,
        Instant createdAt) {

    static DocumentRow draft(String id, String caseId, Kind kind, String fields, Instant now) {
        return new DocumentRow(
                id,
                caseId,
                kind.key(),
                kind.template(),
                kind.folder(),
                kind.name(),
                fields,
                null,
                null,
                null,
                null,
                null,
                now);
    }

    boolean issued() {
        return issuedOn != null;
    }

    CaseDocument with(List<CaseDocument.Service> services) {
        return new CaseDocument(id, caseId, document, name, number, issued(), issuedOn, pdf, services);
    }
}
