package org.facheng.recheck;

import org.facheng.recheck.secondclock.Finding;

/**
 * A finding and where it was found.
 *
 * @param caseId null for what belongs to no case
 * @param caseNo null where there is no such case
 * @param unitId the unit that handles the case, or null
 */
record Difference(String caseId, String caseNo, String unitId, Finding finding) {

    /** One Chinese sentence. */
    String text() {
        var where = caseId == null ? "" : caseNo == null ? "不存在的案件%s的 ".formatted(caseId) : "案件%s的 ".formatted(caseNo);
        return "%s%s：%s应为“%s”，库中为“%s”"
                .formatted(where, finding.name(), finding.what().label(), finding.expected(), finding.found());
    }
}
