package org.facheng.procedure;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.Office;

/** A case citizen1 filed at the portal, and what people do to it. */
record Filed(Office office, String caseNo, String receiptNo) {

    /** Filed on that day, with some members of the form replaced. */
    static Filed on(LocalDate day, Office office, Map<String, ?> instead) {
        office.clockTo(day);
        var form = new java.util.HashMap<String, Object>(Map.of("act", Application.actOf(day.minusDays(20))));
        form.putAll(instead);
        var filed = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible(form))
                .ok();
        return new Filed(
                office, filed.path("caseNo").asString(), filed.path("receiptNo").asString());
    }

    ApiUser.Answer complete(String task, String outcome, Map<String, ?> form) {
        return office.complete(caseNo, task, outcome, form);
    }

    /** An act of the citizen at the portal. */
    ApiUser.Answer own(String action, Map<String, ?> form) {
        return office.as("citizen1")
                .post("/api/portal/cases/{receiptNo}/actions/{action}", Map.of("form", form), receiptNo, action);
    }

    /** An act of a member of staff or of a respondent. */
    ApiUser.Answer act(String username, String action, Map<String, ?> form) {
        return office.as(username).post("/api/cases/{caseNo}/actions/{action}", Map.of("form", form), caseNo, action);
    }
}
