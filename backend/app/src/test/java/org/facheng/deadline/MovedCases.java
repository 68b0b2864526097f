package org.facheng.deadline;

import java.time.LocalDate;
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
        return filed(day, "registrar1");
    }

    /** At the counter of this member of staff. */
    String filed(LocalDate day, String clerk) {
        office.clockTo(day);
        return office.as(clerk)
                .post("/api/cases", SampleApplication.letter(day))
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
