package org.facheng.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Legal documents: drafted from a template, numbered and frozen at issue, served with proof. */
public interface Documents {

    /**
     * What a procedure declares of a document.
     *
     * @param folder class path folder of the procedure version, e.g. {@code bpmn/reconsideration/2024}
     * @param numberPattern e.g. {@code 工信复补〔{year}〕{seq}号}; null for a document without a number. Kinds of the same pattern share a series
     */
    record Kind(String folder, String key, String name, String template, String numberPattern) {}

    /**
     * Makes or replaces the draft of this kind in the case. Fields are those the template declares; what a field takes from the case need not
     * be given, names the template doesn't declare are left aside.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code document_fields} with one error for each that is missing
     */
    CaseDocument draft(String caseId, Kind kind, Map<String, Object> fields);

    /** Renders a draft for reading without storing it: HTML. */
    String preview(String caseId, Kind kind, Map<String, Object> fields);

    /**
     * Numbers the draft, renders Word and PDF, freezes them with their SHA-256 and opens one service for each addressee. An issued document
     * can't be changed or rendered again; a kind is issued a second time (409 {@code document_issued}) only after a new draft.
     *
     * @param fields may be empty where a draft holds them; those given here overwrite the draft's
     */
    CaseDocument issue(String caseId, Kind kind, Map<String, Object> fields, LocalDate on, List<String> partyIds);

    /**
     * Records service on one party, with a 送达回证 of its own. A second record for the same party is refused (409 {@code already_served}).
     *
     * @param manner key of a {@link ServiceManner}
     * @param on the day it arrived, was handed over or left; for {@code public-notice} the day of the notice, which serves when thirty days
     *     have passed and is not recorded before
     * @param proof what proves it; required
     * @throws org.facheng.platform.ProblemException 422 for a date before the issue or in the future, without proof, electronic without consent
     */
    CaseDocument.Service serve(String documentId, String partyId, String manner, LocalDate on, String proof);

    /** The party says it has the document. The day of service does not change by it. */
    void acknowledge(String documentId, String partyId);

    List<CaseDocument> ofCase(String caseId);

    Optional<CaseDocument> latest(String caseId, String key);

    /** Bytes of an issued document: {@code pdf}, {@code docx} or {@code html}. */
    byte[] file(String documentId, String format);
}
