package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.platform.Problems;
import org.facheng.procedure.CaseTimers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases a person acts at: what time brings about comes first, as if every timer ran on the dot. Every act begins here, at a case, a task or the desk of
 * a supervisor; what follows within it, as the documents it drafts, issues and serves, finds the case locked.
 */
@Component
public class CasesInTime {

    private final Cases cases;
    private final CaseTimers timers;

    CasesInTime(Cases cases, CaseTimers timers) {
        this.cases = cases;
        this.timers = timers;
    }

    /**
     * Does what is due in the case by now, then reads and locks it for the act. What the person wanted to do may be over then.
     *
     * @throws org.facheng.platform.ProblemException 409 {@code due_first} where something due could not be done, or fell due this moment
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile lock(String caseId) {
        timers.runDue(caseId);
        var file = cases.lock(caseId);
        if (timers.due(caseId)) {
            throw Problems.conflict(
                    "due_first",
                    "本案有期限届满，系统正在作相应处理，请稍后再办；如一直不能办理，请联系管理员。",
                    "A limit of this case has run out and what follows from it comes first. Try again shortly.");
        }
        return file;
    }
}
