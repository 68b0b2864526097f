package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.facheng.procedure.Application;
import org.facheng.procedure.Complaint;
import org.facheng.testing.Office;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/**
 * A case of the ministry against its department, filed by citizen1, in some state, or a suit against the ministry; with an id of every kind
 * of object in it.
 */
final class KnownCase {

    /** The states in which access differs. */
    enum State {
        /** The respondent knows nothing yet. */
        FILED,
        /** The respondent was sent the copy and has replied. */
        ANSWERED,
        CLOSED,
        /** A suit: nobody outside has an account for it. */
        SUED
    }

    private static final Map<State, Map<String, Object>> COMPLETIONS = Map.of(
            State.ANSWERED,
            Map.of("outcome", "WRITTEN", "form", Map.of("applicantNotHeard", "多次联系不上", "respondentNotHeard", "多次联系不上")),
            State.SUED,
            Map.of("outcome", "SOLE", "form", Map.of("capacity", "SOLE", "reason", "直接起诉本机关的行政行为。")));

    private final State state;
    private final Office office;
    private final Map<String, String> ids = new HashMap<>();

    private KnownCase(State state, Office office) {
        this.state = state;
        this.office = office;
    }

    static KnownCase in(State state, Office office) {
        var made = new KnownCase(state, office);
        if (state == State.SUED) {
            made.sued();
        } else {
            made.file();
        }
        switch (state) {
            case FILED -> made.remember(made.task("userTask_reviewApplication"));
            case ANSWERED -> made.answered();
            case CLOSED -> made.closed();
            case SUED -> made.remember(made.task("userTask_decideCapacity"));
        }
        made.readIds();
        return made;
    }

    State state() {
        return state;
    }

    /** @return null where the case has no such object yet */
    String id(String name) {
        return ids.get(name);
    }

    /** A valid body that completes the open task. */
    static Object completion(KnownCase file) {
        return COMPLETIONS.getOrDefault(file.state, Map.of("outcome", "ADMIT", "form", Map.of()));
    }

    private void file() {
        var citizen = office.as("citizen1");
        var content = "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        var upload = citizen.send(MockMvcRequestBuilders.multipart("/api/portal/uploads")
                        .file(new MockMultipartFile("file", "证据.pdf", "application/pdf", content)))
                .ok();
        var application = new HashMap<>(Application.admissible());
        application.put("uploadIds", List.of(upload.path("uploadId").asString()));
        var receipt = citizen.post("/api/portal/applications", application).ok();
        ids.put("caseNo", receipt.path("caseNo").asString());
        ids.put("receiptNo", receipt.path("receiptNo").asString());
        ids.put("paper", "power-of-attorney");
        ids.put("draft", UUID.randomUUID().toString());
        citizen.put("/api/portal/drafts/" + id("draft"), Map.of("procedure", "reconsideration", "form", Map.of()), null)
                .ok();
    }

    private void sued() {
        var today = LocalDate.ofInstant(Instant.now(), ZoneId.of("Asia/Shanghai"));
        var registrar = office.as("registrar1");
        var registration = new HashMap<>(Complaint.served(today));
        registration.put("uploadIds", List.of(registrar.upload("/api/uploads", "应诉通知书.txt", "起诉状副本已附")));
        var receipt = registrar.post("/api/cases", registration).ok();
        ids.put("caseNo", receipt.path("caseNo").asString());
        ids.put("receiptNo", receipt.path("receiptNo").asString());
    }

    String procedure() {
        return state == State.SUED ? "litigation" : "reconsideration";
    }

    private void answered() {
        office.complete(id("caseNo"), "userTask_reviewApplication", "ADMIT", Map.of());
        office.complete(id("caseNo"), "userTask_chooseTrack", "ORDINARY", Map.of());
        office.complete(id("caseNo"), "userTask_sendCopy", "SEND", Map.of("attachments", List.of("行政复议申请书副本")));
        var respondent = office.as("respondent1");
        var upload = respondent.upload("/api/uploads", "检索记录.txt", "没有检索到");
        var form = Map.of("reply", "答复", "evidence", List.of(Map.of("name", "检索记录")));
        respondent
                .post(
                        "/api/cases/{caseNo}/actions/submit-reply",
                        Map.of("form", form, "uploadIds", List.of(upload)),
                        id("caseNo"))
                .ok();
        openedInPart();
        remember(task("userTask_hearViews"));
    }

    /** The applicant may look at the file, but not at the reply. */
    private void openedInPart() {
        var request = Map.of("form", Map.of("manner", "online"));
        office.as("citizen1")
                .post("/api/portal/cases/{receiptNo}/actions/request-file-access", request, id("receiptNo"))
                .ok();
        var handler = office.as("handler1");
        var keys = handler.get("/api/cases/{caseNo}", id("caseNo"))
                .ok()
                .path("actions")
                .valueStream()
                .filter(act -> act.path("action").asString().equals("decide-file-access"))
                .flatMap(act -> act.at("/schema/properties/items/default").valueStream())
                .map(item -> item.path("item").asString())
                .toList();
        ids.put(
                "opened",
                keys.stream()
                        .filter(key -> key.startsWith("material"))
                        .findFirst()
                        .orElseThrow());
        ids.put(
                "withheld",
                keys.stream().filter(key -> key.startsWith("reply")).findFirst().orElseThrow());
        var items = List.of(
                Map.of("item", id("opened"), "decision", "open"),
                Map.of("item", id("withheld"), "decision", "withheld", "ground", "privacy", "reason", "载有他人信息"));
        handler.post(
                        "/api/cases/{caseNo}/actions/decide-file-access",
                        Map.of("form", Map.of("items", items)),
                        id("caseNo"))
                .ok();
    }

    private void closed() {
        remember(task("userTask_reviewApplication"));
        office.complete(
                id("caseNo"),
                "userTask_reviewApplication",
                "REFUSE",
                Map.of("unmet", List.of("第五项"), "reasons", "不属于行政复议范围", "priorReconsideration", false));
        office.complete(id("caseNo"), "userTask_approveRefusal", "APPROVE", Map.of());
        assertThat(office.file(id("caseNo")).path("state").asString()).isEqualTo("closed");
    }

    private JsonNode task(String key) {
        return office.task(id("caseNo"), key);
    }

    private void remember(JsonNode task) {
        var holder = Office.performer(task);
        ids.put("task", task.path("id").asString());
        ids.put("holder", holder);
        ids.put("other", "handler1".equals(holder) ? "handler2" : "handler1");
    }

    private void readIds() {
        var file = office.file(id("caseNo"));
        ids.put("deadline", first(file.path("deadlines"), "party", "body"));
        ids.put("material", file.path("materials").path(0).path("id").asString());
        var issued = new ArrayList<JsonNode>();
        file.path("documents").forEach(issued::add);
        issued.removeIf(document -> document.path("services").isEmpty()
                || "notice-to-reply".equals(document.path("template").asString()));
        if (!issued.isEmpty()) {
            ids.put("document", issued.get(0).path("id").asString());
        }
        var drafts = office.as("director1")
                .get("/api/cases/{caseNo}/document-drafts", id("caseNo"))
                .ok();
        if (!drafts.isEmpty()) {
            var address = drafts.path(0).path("html").asString();
            ids.put("reviewed", address.replaceFirst(".*/document-drafts/", "").replaceFirst("\\?.*", ""));
        }
    }

    private static String first(JsonNode list, String member, String value) {
        return list.valueStream()
                .filter(each -> each.path(member).asString("").equals(value))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }
}
