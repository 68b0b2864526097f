package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody types is kept on the server until it is sent, and is gone then. */
@FachengTest
class FormDraftsTest {

    private static final String ACT = "/api/cases/{no}/actions/add-material/draft";
    private static final Map<String, Object> TYPED = Map.of("data", Map.of("form", Map.of("kind", "evidence")));

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;
    private String receiptNo;

    @BeforeEach
    void an_application() {
        office = new Office(mvc);
        var filed = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok();
        caseNo = filed.path("caseNo").asString();
        receiptNo = filed.path("receiptNo").asString();
    }

    @Test
    void a_draft_belongs_to_its_owner_and_is_overwritten_by_who_saw_it() {
        var handler = office.as("handler1");
        assertThat(handler.get(ACT, caseNo).ok().path("version").asInt()).isZero();
        assertThat(handler.put(ACT, TYPED, "\"0\"", caseNo).ok().path("version").asInt())
                .isEqualTo(1);

        assertThat(handler.put(ACT, TYPED, null, caseNo).refused(428)).isEqualTo("precondition_required");
        assertThat(handler.put(ACT, TYPED, "\"0\"", caseNo).refused(412)).isEqualTo("stale");
        assertThat(handler.put(ACT, TYPED, "\"1\"", caseNo).ok().path("version").asInt())
                .isEqualTo(2);
        assertThat(office.as("registrar1").get(ACT, caseNo).ok().path("version").asInt())
                .isZero();
        assertThat(handler.get(ACT, caseNo).ok().at("/data/form/kind").asString())
                .isEqualTo("evidence");
    }

    @Test
    void the_draft_of_an_act_is_gone_when_the_act_is_done() {
        var handler = office.as("handler1");
        handler.put(ACT, TYPED, null, caseNo).ok();
        var upload = handler.upload("/api/uploads", "material.txt", "材料");
        handler.post(
                        "/api/cases/{no}/actions/add-material",
                        Map.of("form", Map.of("kind", "evidence"), "uploadIds", List.of(upload)),
                        caseNo)
                .ok();
        assertThat(handler.get(ACT, caseNo).ok().path("data").isNull()).isTrue();

        var citizen = office.as("citizen1");
        var own = "/api/portal/cases/{no}/actions/submit-evidence/draft";
        citizen.put(own, TYPED, null, receiptNo).ok();
        assertThat(citizen.get(own, receiptNo).ok().path("version").asInt()).isEqualTo(1);
        assertThat(office.as("citizen2").get(own, receiptNo).status()).isEqualTo(404);
    }

    /** What was typed would be gone. */
    @Test
    void a_draft_of_nothing_is_not_kept() {
        var handler = office.as("handler1");
        handler.put(ACT, TYPED, null, caseNo).ok();
        assertThat(handler.put(ACT, Map.of(), "\"1\"", caseNo).refused(422)).isEqualTo("draft_missing");
        assertThat(handler.get(ACT, caseNo).ok().at("/data/form/kind").asString())
                .isEqualTo("evidence");
    }

    @Test
    void the_registration_is_kept_until_it_is_registered() {
        var registrar = office.as("registrar1");
        registrar
                .put("/api/registration-draft", Map.of("data", Map.of("channel", "letter")), "\"0\"")
                .ok();
        assertThat(registrar
                        .get("/api/registration-draft")
                        .ok()
                        .at("/data/channel")
                        .asString())
                .isEqualTo("letter");
        registrar
                .post(
                        "/api/cases",
                        Map.of(
                                "procedure",
                                "reconsideration",
                                "channel",
                                "letter",
                                "receivedOn",
                                "2026-11-10",
                                "form",
                                Application.admissible().get("form")))
                .ok();
        assertThat(registrar.get("/api/registration-draft").ok().path("version").asInt())
                .isZero();
        assertThat(office.as("citizen1").get("/api/registration-draft").status())
                .isEqualTo(403);
    }
}
