package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.facheng.testing.Office;
import tools.jackson.databind.JsonNode;

/** Publishing invented notices for 2027, and the cases they move. */
final class Publication extends MovedCases {

    private final NoticeApplying applying;

    Publication(Office office, NoticeApplying applying) {
        super(office);
        this.applying = applying;
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
                .post("/api/calendar/notices/{id}/approve", Map.of("leftOutReason", "测试用，只列一日"), id)
                .ok();
    }

    void apply(String id) {
        begin(id);
        assertThat(notice(id).path("state").asString()).isEqualTo("applied");
    }

    /** Returns when whatever can be done is done. */
    void begin(String id) {
        office.as("supervisor1")
                .post("/api/calendar/notices/{id}/apply", Map.of(), id)
                .ok();
        await();
    }

    void goOn() {
        applying.goOn();
        await();
    }

    private void await() {
        try {
            applying.await();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    JsonNode notice(String id) {
        return office.as("admin1").get("/api/calendar/notices/{id}", id).ok();
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
