package org.facheng.identity;

import java.util.List;
import java.util.Optional;
import org.facheng.platform.ProblemException;

/** Recusal 回避: who must keep out of which case, and why. */
public interface Recusals {

    /** @param ground why, one sentence */
    record Recusal(String caseId, String userId, String ground) {

        /** Whoever keeps out of a case is told why, so that nobody asks an administrator for a right. */
        public ProblemException refusal() {
            return new ProblemException(
                    403, "recused", "您在本案中应当回避：%s。".formatted(ground), "You keep out of this case: " + ground + ".");
        }
    }

    /** The caller's transaction has just made this case: nobody is recused in it, so that needs no asking. */
    void begin(String caseId);

    Optional<Recusal> of(String caseId, String userId);

    List<Recusal> ofCase(String caseId);

    /** The cases this person keeps out of. */
    List<String> casesOf(String userId);

    /** Records a recusal and writes the journal. Idempotent. */
    void record(String caseId, String userId, String ground);
}
