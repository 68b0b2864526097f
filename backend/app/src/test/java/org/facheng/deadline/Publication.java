package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.Office;
import org.facheng.testing.SampleApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import tools.jackson.databind.JsonNode;

/** Publishing invented notices for 2027, and the cases they move. */
@SuppressWarnings("unchecked")
final class Publication {

    /** Fails the transaction of a case, as a server that ends does. */
    @TestConfiguration
    static class Interruption {

        volatile String caseId;

        @EventListener
        void moved(DueDatesMoved event) {
            if (event.deadlines().stream().anyMatch(clock -> clock.caseId().equals(caseId))) {
                throw new IllegalStateException("interrupted");
            }
        }
    }

    final Office office;
    private final NoticeApplying applying;

    Publication(Office office, NoticeApplying applying) {
        this.office = office;
        this.applying = applying;
    }

    /** Registers what came by post on this day; the receipt for it prints until when it is reviewed. */
    String filed(LocalDate day) {
        office.clockTo(day);
        var known = day.minusDays(10).toString();
        var form = new HashMap<String, Object>(
                (Map<String, ?>) SampleApplication.admissible().get("form"));
        var act = new HashMap<String, Object>((Map<String, ?>) form.get("act"));
        act.put("dateMade", known);
        act.put("dateKnown", known);
        form.put("act", act);
        return office.as("registrar1")
                .post(
                        "/api/cases",
                        Map.of(
                                "procedure",
                                "reconsideration",
                                "channel",
                                "letter",
                                "receivedOn",
                                day.toString(),
                                "form",
                                form))
                .ok()
                .path("caseNo")
                .asString();
    }

    JsonNode propose(String number, String dated, Object... days) {
        return office.as("admin1")
                .post(
                        "/api/calendar/notices",
                        Map.of(
                                "year",
                                2027,
                                "number",
                                number,
                                "title",
                                "测试用的放假通知",
                                "dated",
                                dated,
                                "days",
                                List.of(days)))
                .ok();
    }

    void published(String number, String dated, Object... days) {
        var id = propose(number, dated, days).path("id").asString();
        approve(id);
        apply(id);
    }

    void approve(String id) {
        office.as("supervisor1")
                .post("/api/calendar/notices/{id}/approve", Map.of(), id)
                .ok();
    }

    void apply(String id) {
        office.as("supervisor1")
                .post("/api/calendar/notices/{id}/apply", Map.of(), id)
                .ok();
        try {
            applying.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        assertThat(notice(id).path("state").asString()).isEqualTo("applied");
    }

    JsonNode notice(String id) {
        return office.as("admin1").get("/api/calendar/notices/{id}", id).ok();
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

    static JsonNode line(JsonNode preview, String caseNo, String rule) {
        return preview.path("lines")
                .valueStream()
                .filter(line -> line.path("caseNo").asString().equals(caseNo)
                        && line.path("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(preview.toString()));
    }

    static Map<String, String> off(String date) {
        return Map.of("date", date, "kind", "off", "nameZh", "测试日");
    }

    static Map<String, String> work(String date) {
        return Map.of("date", date, "kind", "work", "nameZh", "测试日");
    }

    JsonNode page(String id, int limit, String cursor) {
        var path = "/api/calendar/notices/{id}/preview?limit={limit}";
        return cursor == null
                ? office.as("admin1").get(path, id, limit).ok()
                : office.as("admin1")
                        .get(path + "&cursor={cursor}", id, limit, cursor)
                        .ok();
    }
}
