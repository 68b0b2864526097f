package org.facheng.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facheng.document.Documents.Kind;

/**
 * Drafts of documents that are reviewed before their issue. Each drafting leaves a version, word for word; {@link Documents#issue} issues the
 * last of them and nothing else, so that what goes out is what was consented to (行政复议法第六十一条第一款).
 */
public interface Drafts {

    /**
     * One version of a draft.
     *
     * @param document key of the document in procedure.yaml
     * @param digest SHA-256 of the text without number and date of issue
     * @param by username of the drafter
     * @param issued whether this version has been issued since
     */
    record Draft(
            String documentId,
            String document,
            String name,
            int version,
            String digest,
            String by,
            Instant at,
            boolean issued) {}

    /**
     * Makes the draft of this kind in the case, or its next version. Fields are those the template declares; what a field takes from the case
     * need not be given, names the template doesn't declare are left aside.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code document_fields} with one error for each that is missing
     */
    Draft draft(String caseId, Kind kind, Map<String, Object> fields);

    /** Every version ever drafted in the case, oldest first; those of an issued document too. */
    List<Draft> ofCase(String caseId);

    /** What lies ready for review or issue: the last version of the document not yet issued. */
    Optional<Draft> current(String caseId, String document);

    /** The text of a document that was drafted and issued, a paragraph a line, without number and signature. */
    List<String> words(String documentId);

    /**
     * A version for reading, marked 草稿.
     *
     * @param format {@code html} or {@code pdf}
     * @throws org.facheng.platform.ProblemException 404 for an unknown version or format
     */
    byte[] file(String documentId, int version, String format);

    /** A paper that is no document of the case, made from a template as PDF: it has no number, and nothing of it is kept. */
    byte[] print(String caseId, Kind kind, Map<String, Object> fields);
}
