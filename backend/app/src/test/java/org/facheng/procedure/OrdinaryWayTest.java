package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** The main job over HTTP: a citizen files, the body decides, the citizen has the decision. */
@FachengTest(properties = {"facheng.demo=true", "facheng.time-machine=true"})
class OrdinaryWayTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    private final Map<String, ApiUser> users = new HashMap<>();

    private ApiUser citizen;

    @BeforeEach
    void a_citizen() {
        citizen = user("citizen1");
    }

    @Test
    void an_application_travels_from_the_portal_to_a_served_decision() {
        var receipt = citizen.post("/api/portal/applications", Application.admissible())
                .ok();
        var receiptNo = receipt.path("receiptNo").asString();
        var caseNo = receipt.path("caseNo").asString();
        assertThat(receipt.path("deadlines").valueStream().map(d -> d.path("key")
                        .asString()))
                .contains("acceptance-review");

        complete(caseNo, "userTask_reviewApplication", "ADMIT", Map.of("remarks", "符合受理条件"));
        complete(caseNo, "userTask_chooseTrack", "ORDINARY", Map.of());
        complete(caseNo, "userTask_sendCopy", "SEND", Map.of("attachments", List.of("行政复议申请书副本")));
        assertThat(stage(receiptNo)).isEqualTo("reply");

        var respondent = user("respondent1");
        respondent
                .post(
                        "/api/cases/{caseNo}/actions/submit-reply",
                        Map.of(
                                "form",
                                Map.of(
                                        "reply",
                                        "答复内容",
                                        "evidence",
                                        List.of(Map.of("name", "检索记录", "proves", "证明已尽检索义务")))),
                        caseNo)
                .ok();

        complete(
                caseNo,
                "userTask_hearViews",
                "HEARD",
                Map.of(
                        "manner",
                        "phone",
                        "heardOn",
                        LocalDate.now(clock).toString(),
                        "heard",
                        List.of("applicant", "respondent"),
                        "record",
                        "申请人坚持请求"));
        complete(caseNo, "userTask_draftDecision", "SUBMIT", Application.draftDecision());
        complete(caseNo, "userTask_reviewDecision", "APPROVE", Map.of("opinion", "同意"));
        complete(caseNo, "userTask_consentDecision", "RETURN", Map.of("opinion", "请补充理由"));
        complete(caseNo, "userTask_draftDecision", "SUBMIT", Application.draftDecision());
        complete(caseNo, "userTask_reviewDecision", "APPROVE", Map.of("opinion", "同意"));
        complete(caseNo, "userTask_consentDecision", "CONSENT", Map.of("manner", "head"));
        complete(caseNo, "userTask_issueDecision", "ISSUE", Map.of("sealed", true));

        var own = citizen.get("/api/portal/cases/{receiptNo}", receiptNo).ok();
        assertThat(own.path("open").asBoolean()).isFalse();
        var decision = own.path("documents")
                .valueStream()
                .filter(d -> d.path("template").asString().equals("decision"))
                .findFirst()
                .orElseThrow();
        citizen.post(
                        "/api/portal/cases/{receiptNo}/actions/acknowledge",
                        Map.of("form", Map.of("documentId", decision.path("id").asString())),
                        receiptNo)
                .ok();
    }

    private ApiUser user(String username) {
        return users.computeIfAbsent(username, name -> ApiUser.signedIn(mvc, name));
    }

    private String stage(String receiptNo) {
        return citizen.get("/api/portal/cases/{receiptNo}", receiptNo)
                .ok()
                .path("stage")
                .asString();
    }

    /** Done by whoever the inbox gave it to, or by somebody of its group. */
    private void complete(String caseNo, String key, String outcome, Map<String, ?> form) {
        var task = openTask(caseNo, key);
        var performer = task.path("assignee")
                .path("username")
                .asString(groupMember(task.path("candidate").path("role").asString()));
        var user = user(performer);
        user.post(
                        "/api/tasks/{id}/complete",
                        Map.of("outcome", outcome, "form", form),
                        task.path("id").asString())
                .ok();
    }

    private JsonNode openTask(String caseNo, String key) {
        var director = user("director1");
        return director.get("/api/inbox?view=all&q={q}", caseNo)
                .ok()
                .path("items")
                .valueStream()
                .filter(item -> item.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not open: " + key));
    }

    private static String groupMember(String role) {
        return Map.of(
                        "REVIEWER",
                        "reviewer1",
                        "REGISTRAR",
                        "registrar1",
                        "HEAD",
                        "head1",
                        "ORGAN_DIRECTOR",
                        "director1")
                .getOrDefault(role, "handler1");
    }
}
