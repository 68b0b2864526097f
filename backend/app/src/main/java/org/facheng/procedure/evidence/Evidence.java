package org.facheng.procedure.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A piece of evidence 证据.
 *
 * @param position counts from 1 within the case
 * @param kind key of an {@link EvidenceKind}
 * @param providedBy applicant, respondent, third-party or organ
 * @param provider which of several on that side, by name; null where there is one
 * @param proves what it is to prove, or null
 * @param supplement whether the respondent added it later, with the consent of the organ (第四十六条第二款)
 * @param unusableBecause why it is no ground for the decision (第四十六条第一款); null while it may be one
 * @param materialId the uploaded material it is, or null for what is on paper or named only
 */
public record Evidence(
        String id,
        String caseId,
        int position,
        String name,
        String kind,
        String providedBy,
        String provider,
        LocalDate providedOn,
        String proves,
        boolean supplement,
        String unusableBecause,
        String materialId,
        String enteredBy,
        Instant enteredAt) {

    public static final String APPLICANT = "applicant";
    public static final String RESPONDENT = "respondent";
    public static final String THIRD_PARTY = "third-party";
    public static final String ORGAN = "organ";

    public String kindName() {
        return EvidenceKind.of(kind).label();
    }

    public boolean usable() {
        return unusableBecause == null;
    }

    boolean ofRespondent() {
        return RESPONDENT.equals(providedBy);
    }
}
