package org.facheng.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of cases. Every change is one act of a use case, in its transaction. */
public interface Cases {

    /** Opens a case and its chain in the journal: draws its numbers, fills in ids, stores the parties in their order. */
    CaseFile open(NewCase newCase);

    /**
     * @throws org.facheng.platform.ProblemException 404
     */
    CaseFile byId(String id);

    /** Whether nothing was ever filed. */
    boolean none();

    Optional<CaseFile> byNo(String caseNo);

    Optional<CaseFile> byReceiptNo(String receiptNo);

    /** Reads the case and locks its row until the transaction ends: acts on one case happen one after another. */
    CaseFile lock(String id);

    List<Party> parties(String caseId);

    /** Cases this citizen filed, latest first. */
    List<CaseFile> filedBy(String userId);

    /** A page of at most {@code limit} cases, latest received first. */
    List<CaseFile> search(CaseQuery query, CaseQuery.Position after, int limit);

    /** How many open cases each of these people answers for; a person without any is not in the map. */
    Map<String, Integer> openCasesOf(Collection<String> userIds);

    void moveTo(String caseId, String stage);

    void setTrack(String caseId, String track);

    /** Changes the accountable person; the caller writes the journal. */
    void setAccountable(String caseId, String userId, String unitId);

    void close(String caseId, String outcome);
}
