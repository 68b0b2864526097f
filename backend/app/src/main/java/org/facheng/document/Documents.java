package org.facheng.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Legal documents: made from a template, numbered and frozen at issue, served with proof. What is reviewed before, see {@link Drafts}. */
public interface Documents {

    /** Template of the 送达回证, which every service makes, whatever is served. */
    String PROOF_OF_SERVICE = "proof-of-service";

    /**
     * What a procedure declares of a document.
     *
     * @param folder class path folder of the procedure version, e.g. {@code bpmn/reconsideration/2024}
     * @param numberPattern e.g. {@code 工信复补〔{year}〕{seq}号}; null for a document without a number. Kinds of the same pattern share a series
     */
    record Kind(String folder, String key, String name, String template, String numberPattern) {}

    /**
     * Numbers a document, renders Word and PDF, freezes them with their SHA-256 and opens one service for each addressee. Where a draft was
     * reviewed, its last version is issued word for word; otherwise the document is made from the fields now. An issued document can't be
     * changed or rendered again; a kind is issued a second time (409 {@code document_issued}) only after a new draft.
     *
     * @param fields of no effect where there is a draft
     */
    CaseDocument issue(String caseId, Kind kind, Map<String, Object> fields, LocalDate on, List<String> partyIds);

    /** Makes the record of an act, e.g. of a hearing: frozen at once and served on nobody. A case may have any number of one kind. */
    CaseDocument record(String caseId, Kind kind, Map<String, Object> fields, LocalDate on);

    /**
     * Records service on one party, with a 送达回证 of its own. A second record for the same party is refused (409 {@code already_served}).
     *
     * @param manner key of a {@link ServiceManner}
     * @param on the day it arrived, was handed over or left; for {@code public-notice} the day of the notice, which serves when thirty days
     *     have passed and is not recorded before
     * @param proof what proves it; required
     * @param basis the article of the procedure that asks for service
     * @throws org.facheng.platform.ProblemException 422 for a date before the issue or in the future, without proof, electronic without consent
     */
    CaseDocument.Service serve(
            String documentId, String partyId, String manner, LocalDate on, String proof, String basis);

    /** What of this case is still to be served on one party is served on another from now on, which receives for it. */
    void readdress(String caseId, String beforePartyId, String nowPartyId);

    /** What of this case is still to be served on one party is to be served on another, too, each for itself. */
    void serveToo(String caseId, String besidePartyId, String joinedPartyId);

    /** The party says it has the document. The day of service does not change by it. */
    void acknowledge(String documentId, String partyId);

    List<CaseDocument> ofCase(String caseId);

    Optional<CaseDocument> latest(String caseId, String key);

    /** Bytes of an issued document: {@code pdf}, {@code docx} or {@code html}. */
    byte[] file(String documentId, String format);
}
