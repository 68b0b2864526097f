package org.facheng.casefile;

import java.util.List;
import java.util.Optional;

/** The register of cases. Every change is one act of a use case, in its transaction. */
public interface Cases {

  CaseFile open(NewCase newCase);

  CaseFile byId(String id);

  Optional<CaseFile> byNo(String caseNo);

  Optional<CaseFile> byReceiptNo(String receiptNo);

  /** Reads the case and locks its row until the transaction ends: acts on one case happen one after another. */
  CaseFile lock(String id);

  List<Party> parties(String caseId);

  void moveTo(String caseId, String stage);

  void setTrack(String caseId, String track);

  /** Changes the accountable person; the caller writes the journal. */
  void setAccountable(String caseId, String userId, String unitId);

  void close(String caseId, String outcome);
}
