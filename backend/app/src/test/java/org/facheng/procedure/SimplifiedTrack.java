package org.facheng.procedure;

import java.util.List;
import java.util.Map;
import org.facheng.testing.Office;

/** The shortest way from acceptance to a decision: the simplified procedure (行政复议法第五十三条、第五十四条). */
public final class SimplifiedTrack {

    private SimplifiedTrack() {}

    /** The ground that every case can have. */
    static Map<String, Object> byConsent(String day) {
        return Map.of(
                "ground",
                "consent",
                "applicantConsentedOn",
                day,
                "respondentConsentedOn",
                day,
                "consentProof",
                "书面同意书");
    }

    /** Up to the issue of the decision, which is served by whoever goes on. */
    public static void decided(Office office, String caseNo) {
        var received = office.file(caseNo).path("receivedOn").asString();
        office.complete(caseNo, "userTask_chooseTrack", "SIMPLIFIED", byConsent(received))
                .ok();
        office.complete(caseNo, "userTask_sendCopySimplified", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        var reply = Map.of("form", Map.of("reply", "答复", "evidence", List.of(Map.of("name", "检索记录"))));
        office.as("respondent1")
                .post("/api/cases/{caseNo}/actions/submit-reply", reply, caseNo)
                .ok();
        office.complete(caseNo, "userTask_draftDecision", "SUBMIT", Application.draftDecision())
                .ok();
        office.complete(caseNo, "userTask_reviewDecision", "APPROVE", Map.of()).ok();
        office.complete(caseNo, "userTask_consentDecision", "CONSENT", Map.of()).ok();
        office.complete(caseNo, "userTask_issueDecision", "ISSUE", Map.of("sealed", true))
                .ok();
    }
}
