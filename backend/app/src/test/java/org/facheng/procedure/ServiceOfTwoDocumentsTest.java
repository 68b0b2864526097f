package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Service of the notice of acceptance goes beside the examination: two documents may wait for service on the same people. */
@FachengTest
class ServiceOfTwoDocumentsTest {

    private static final String TASK = "userTask_recordService";
    private static final String NOTICE = "受理通知书";
    private static final String DECISION = "行政复议决定书";

    @Autowired
    MockMvc mvc;

    private Office office;
    private LocalDate today;
    private String caseNo;

    @BeforeEach
    void a_decision_issued_while_the_notice_of_acceptance_is_not_served_yet() {
        office = new Office(mvc);
        today = LocalDate.of(2026, 6, 1);
        office.clockTo(today);
        var application = new java.util.LinkedHashMap<>(Application.admissible(Map.of(
                "applicants",
                        List.of(Map.of("name", "申请人甲", "kind", "natural"), Map.of("name", "申请人乙", "kind", "natural")),
                "contact", Map.of("name", "申请人甲", "phone", "13800000000", "address", "广东省广州市某路1号"),
                "act", Application.actOf(today.minusDays(20)))));
        application.put("channel", "letter");
        application.put("receivedOn", today.toString());
        caseNo = office.as("registrar1")
                .post("/api/cases", application)
                .ok()
                .path("caseNo")
                .asString();
        office.complete(caseNo, "userTask_reviewApplication", "ADMIT", Map.of()).ok();
        SimplifiedTrack.decided(office, caseNo);
    }

    @Test
    void each_task_says_what_it_serves_on_whom() {
        assertThat(toServe().stream()
                        .map(task -> task.path("name").asString() + " "
                                + task.path("party").asString()))
                .hasSize(4)
                .allMatch(name -> name.contains(NOTICE) || name.contains(DECISION))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_document_of_the_task_is_served_whatever_else_waits() {
        serve(DECISION);
        assertThat(served(DECISION)).hasSize(1);
        assertThat(served(NOTICE)).isEmpty();

        serve(DECISION);
        assertThat(served(DECISION)).hasSize(2);
        assertThat(served(NOTICE)).isEmpty();
        assertThat(toServe()).hasSize(2);

        serve(NOTICE);
        serve(NOTICE);
        assertThat(served(NOTICE)).hasSize(2);
        assertThat(office.file(caseNo).path("state").asString()).isEqualTo("closed");
    }

    private List<JsonNode> toServe() {
        return office.openTasks(caseNo).stream()
                .filter(task -> task.path("key").asString().equals(TASK))
                .toList();
    }

    private void serve(String document) {
        var form = Map.of("manner", "in-person", "servedOn", today.toString(), "proof", "本人签收");
        office.complete(office.openTask(caseNo, TASK, document), "SERVED", form).ok();
    }

    /** On whom the document has been served. */
    private List<String> served(String document) {
        return office.file(caseNo)
                .path("documents")
                .valueStream()
                .filter(d -> d.path("name").asString().contains(document))
                .flatMap(d -> d.path("services").valueStream())
                .filter(service -> service.hasNonNull("servedOn"))
                .filter(service -> service.path("party").asString().startsWith("申请人"))
                .map(JsonNode::toString)
                .toList();
    }
}
