package org.facheng.deadline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.facheng.testing.Office;
import org.facheng.testing.SampleApplication;
import tools.jackson.databind.JsonNode;

/** Cases registered on a day, and how the review of each stands. */
class MovedCases {

    final Office office;

    MovedCases(Office office) {
        this.office = office;
    }

    /** Registers what came by post on this day; the receipt for it prints until when it is reviewed. */
    String filed(LocalDate day) {
        return registered("registrar1", SampleApplication.letter(day), day);
    }

    /** At the counter of 江苏省通信管理局: an application against a penalty it has imposed on the spot, to be relayed (第三十二条). */
    String handedOver(LocalDate day) {
        var application = new HashMap<String, Object>(SampleApplication.letter(day));
        var form = new HashMap<String, Object>();
        ((Map<?, ?>) application.get("form")).forEach((field, value) -> form.put((String) field, value));
        form.put("respondent", Map.of("name", "江苏省通信管理局", "category", "communications-administration"));
        form.put("act", Map.of("category", "on-the-spot-penalty", "content", "罚款二百元"));
        application.put("form", form);
        return registered("handler11", application, day);
    }

    private String registered(String clerk, Map<String, ?> application, LocalDate day) {
        office.clockTo(day);
        return office.as(clerk)
                .post("/api/cases", application)
                .ok()
                .path("caseNo")
                .asString();
    }

    JsonNode deadline(String caseNo) {
        return office.deadline(caseNo, "acceptance-review");
    }

    String due(String caseNo) {
        return deadline(caseNo).path("due").asString();
    }

    String explanation(String caseNo) {
        return office.as("director1")
                .get(
                        "/api/cases/{caseNo}/deadlines/{id}/explanation",
                        caseNo,
                        deadline(caseNo).path("id").asString())
                .ok()
                .toString();
    }

    String timeline(String caseNo) {
        return office.as("director1")
                .get("/api/cases/{caseNo}/timeline", caseNo)
                .ok()
                .toString();
    }

    String computed(String start, String asOf) {
        return office.as("director1")
                .post(
                        "/api/deadlines/compute",
                        Map.of("unit", "working_days", "amount", 5, "start", start, "calendarAsOf", asOf))
                .ok()
                .path("deadline")
                .asString();
    }
}
