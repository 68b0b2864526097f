package org.facheng.identity;

import java.util.List;
import java.util.Optional;

/** Recusal 回避: who must keep out of which case, and why. */
public interface Recusals {

    /** @param ground why, one sentence */
    record Recusal(String caseId, String userId, String ground) {}

    Optional<Recusal> of(String caseId, String userId);

    List<Recusal> ofCase(String caseId);

    /** Records a recusal and writes the journal. Idempotent. */
    void record(String caseId, String userId, String ground);
}
