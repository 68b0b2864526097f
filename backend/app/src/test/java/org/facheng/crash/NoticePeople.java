package org.facheng.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.facheng.testing.SampleApplication;
import tools.jackson.databind.JsonNode;

/** Those who register cases and publish a holiday notice for them, over the interface of a product that may be killed. */
record NoticePeople(WebUser registrar, WebUser administrator, WebUser supervisor, LocalDate day) {

    static NoticePeople signIn(String address, LocalDate day) throws IOException {
        return new NoticePeople(
                WebUser.signIn(address, "registrar1"),
                WebUser.signIn(address, "admin1"),
                WebUser.signIn(address, "supervisor1"),
                day);
    }

    /** The product's clock begins at the real time again whenever it starts. */
    void moveTo(String address) throws IOException {
        for (var user : List.of(registrar, administrator, supervisor)) {
            user.moveTo(address);
        }
        clockToDay();
    }

    void clockToDay() throws IOException {
        accepted(administrator.put("/api/dev/clock", Map.of("now", day + "T09:00:00+08:00")));
    }

    void register(int cases) throws IOException {
        for (int i = 0; i < cases; i++) {
            accepted(registrar.post("/api/cases", UUID.randomUUID().toString(), SampleApplication.letter(day)));
        }
    }

    /** A notice that gives this day off, approved by a second person; its id. */
    String approved(LocalDate off) throws IOException {
        var notice = Map.of(
                "year",
                off.getYear(),
                "number",
                "测试〔2027〕40号",
                "title",
                "测试用的放假通知",
                "dated",
                day.toString(),
                "days",
                List.of(Map.of("date", off.toString(), "kind", "off", "nameZh", "测试日")));
        var id = accepted(administrator.post("/api/calendar/notices", null, notice))
                .path("id")
                .asString();
        accepted(
                supervisor.post("/api/calendar/notices/" + id + "/approve", null, Map.of("leftOutReason", "测试用，只列一日")));
        return id;
    }

    void apply(String notice) throws IOException {
        accepted(supervisor.post("/api/calendar/notices/" + notice + "/apply", null, Map.of()));
    }

    /** The last run of the second clock, which runs now. */
    JsonNode recounted() throws IOException {
        return accepted(supervisor.post("/api/supervision/recount", null, Map.of()))
                .path("lastRun");
    }

    private static JsonNode accepted(WebUser.Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isBetween(200, 299);
        return answer.body();
    }
}
