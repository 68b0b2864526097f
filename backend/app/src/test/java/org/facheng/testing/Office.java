package org.facheng.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** The people of the demonstration at their desks, each signed in once, and the clock on their wall. */
public final class Office {

    private static final Map<String, String> GROUP =
            Map.of("REVIEWER", "reviewer1", "REGISTRAR", "registrar1", "HEAD", "head1", "ORGAN_DIRECTOR", "director1");

    private final MockMvc mvc;
    private final Map<String, ApiUser> people = new HashMap<>();

    public Office(MockMvc mvc) {
        this.mvc = mvc;
    }

    public ApiUser as(String username) {
        return people.computeIfAbsent(username, name -> ApiUser.signedIn(mvc, name));
    }

    /** Nine in the morning of that day; everything due by then is done. */
    public void clockTo(LocalDate day) {
        clockTo(day + "T09:00:00+08:00");
    }

    /** To an instant with its offset. */
    public void clockTo(String instant) {
        as("admin1").put("/api/dev/clock", Map.of("now", instant), null).ok();
    }

    /** The case as the head of the legal department reads it. */
    public JsonNode file(String caseNo) {
        return as("director1").get("/api/cases/{caseNo}", caseNo).ok();
    }

    public List<JsonNode> openTasks(String caseNo) {
        return as("director1")
                .get("/api/inbox?view=all&q={q}", caseNo)
                .ok()
                .path("items")
                .valueStream()
                .toList();
    }

    public List<String> openTaskKeys(String caseNo) {
        return openTasks(caseNo).stream()
                .map(task -> task.path("key").asString())
                .toList();
    }

    /** Completes the task by whoever the inbox gave it to, or by the first of its group. */
    public ApiUser.Answer complete(String caseNo, String key, String outcome, Map<String, ?> form) {
        return complete(openTask(caseNo, key, null), outcome, form);
    }

    public ApiUser.Answer complete(JsonNode task, String outcome, Map<String, ?> form) {
        return as(performer(task))
                .post(
                        "/api/tasks/{id}/complete",
                        Map.of("outcome", outcome, "form", form),
                        task.path("id").asString());
    }

    /** The open task of this key as the inbox shows it. */
    public JsonNode task(String caseNo, String key) {
        return openTask(caseNo, key, null);
    }

    /** The open task of this key, and where it serves a document, of that name; fails if there is none. */
    public JsonNode openTask(String caseNo, String key, String document) {
        return openTasks(caseNo).stream()
                .filter(task -> task.path("key").asString().equals(key))
                .filter(task -> document == null || task.path("name").asString().contains(document))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not open: " + key));
    }

    /** Who does the task: the one who has it, or the ministry's person of its role. */
    public static String performer(JsonNode task) {
        var role = task.path("candidate").path("role").asString();
        return task.path("assignee").path("username").asString(GROUP.getOrDefault(role, "handler1"));
    }

    /** User name of the handler of the ministry who is accountable for the case. */
    public String accountable(String caseNo) {
        var name = file(caseNo).at("/accountable/user").asString();
        return name.contains("二") ? "handler2" : name.contains("三") ? "handler3" : "handler1";
    }

    /** The clock of this limit; fails if the case has none or several. */
    public JsonNode deadline(String caseNo, String key) {
        var found = file(caseNo)
                .path("deadlines")
                .valueStream()
                .filter(d -> d.path("key").asString().equals(key))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " clocks of " + key);
        }
        return found.get(0);
    }

    /** The open task of this key as its performer reads it. */
    public JsonNode read(String caseNo, String key) {
        var task = task(caseNo, key);
        return as(performer(task))
                .get("/api/tasks/{id}", task.path("id").asString())
                .ok();
    }

    /** What the second clock finds otherwise than it is stored in this case. */
    public List<JsonNode> incidents(String caseNo) {
        return as("supervisor1")
                .post("/api/supervision/recount", Map.of())
                .ok()
                .path("incidents")
                .valueStream()
                .filter(found -> found.path("caseNo").asString("").equals(caseNo))
                .toList();
    }

    /** How many dates the second clock finds otherwise than they are stored. */
    public long differences() {
        return as("supervisor1")
                .post("/api/supervision/recount", Map.of())
                .ok()
                .at("/lastRun/differences")
                .asLong();
    }
}
