package org.facheng.recheck;

import org.facheng.casefile.Cases;
import org.facheng.platform.ProblemException;
import org.springframework.stereotype.Component;

/** Names a case to people: by its number, or by its id where there is no such case. */
@Component
class CaseNames {

    private final Cases cases;

    CaseNames(Cases cases) {
        this.cases = cases;
    }

    String of(String caseId) {
        try {
            return "案件" + cases.byId(caseId).caseNo();
        } catch (ProblemException e) {
            return "不存在的案件" + caseId;
        }
    }
}
