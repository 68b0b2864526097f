package org.facheng.procedure.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.identity.Directory;
import org.facheng.procedure.Application;
import org.facheng.procedure.draft.FormDrafts;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Registration at the counter: for the own body, in the role of whoever registers, and every bad input named. */
@FachengTest
class CounterTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    @Autowired
    FormDrafts drafts;

    @Autowired
    Directory directory;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
    }

    @Test
    void a_body_registers_what_it_received_itself() {
        var caseNo = register("handler11", Map.of()).ok().path("caseNo").asString();
        assertThat(caseNo).startsWith("苏通信复");
        assertThat(office.as("handler11")
                        .get("/api/cases/{caseNo}", caseNo)
                        .ok()
                        .path("handlingUnit")
                        .asString())
                .isEqualTo("江苏省通信管理局");
        office.as("handler1").get("/api/cases/{caseNo}", caseNo).refused(404);
        assertThat(register("handler11", Map.of("receivedBy", "江苏省通信管理局")).status())
                .isEqualTo(201);
        assertThat(register("handler11", Map.of("receivedBy", "工业和信息化部")).refused(422))
                .isEqualTo("other_body");
        assertThat(register("registrar1", Map.of("receivedBy", "广东省通信管理局")).refused(422))
                .isEqualTo("other_body");
    }

    @Test
    void the_journal_names_the_role_in_which_it_was_registered() {
        var caseNo = register("handler1", Map.of()).ok().path("caseNo").asString();
        var filed = office.as("handler1")
                .get("/api/cases/{caseNo}/timeline", caseNo)
                .ok()
                .valueStream()
                .filter(line -> line.path("action").asString().equals("case.filed"))
                .findFirst()
                .orElseThrow();
        assertThat(filed.path("role").asString()).isEqualTo("HANDLER");
        assertThat(filed.path("actor").asString()).isEqualTo("handler1");
        assertThat(filed.path("actorName").asString()).isNotEmpty();
    }

    @Test
    void the_counter_remembers_how_each_person_registered_last() {
        drafts.drop(directory.userByName("handler21").orElseThrow().id(), FormDrafts.LAST_WAY);
        var before =
                office.as("handler21").get("/api/registration-draft/last-way").ok();
        assertThat(before.path("channel").isNull()).isTrue();
        register("handler21", Map.of("channel", "fax")).ok();
        register("handler21", Map.of("channel", "hotline")).ok();
        var last =
                office.as("handler21").get("/api/registration-draft/last-way").ok();
        assertThat(last.path("procedure").asString()).isEqualTo("reconsideration");
        assertThat(last.path("channel").asString()).isEqualTo("hotline");
        office.as("citizen1").get("/api/registration-draft/last-way").refused(403);
    }

    @Test
    void every_input_is_named_where_it_stands_in_the_request() {
        assertThat(pointers(register("registrar1", Map.of("receivedOn", "2026-02-31"))))
                .containsExactly("/receivedOn");
        assertThat(pointers(register(
                        "registrar1",
                        Map.of("receivedOn", LocalDate.now(clock).plusDays(3).toString()))))
                .containsExactly("/receivedOn");
        assertThat(pointers(register("registrar1", Map.of("form", List.of(1))))).containsExactly("/form");
        assertThat(pointers(register("registrar1", Map.of("channel", "carrier pigeon"))))
                .containsExactly("/channel");
        assertThat(pointers(register("registrar1", Map.of("form", Map.of("applicants", List.of())))))
                .isNotEmpty()
                .allMatch(pointer -> pointer.startsWith("/form/"));
        assertThat(pointers(office.as("registrar1").post("/api/cases", List.of("no registration"))))
                .isNotNull();
    }

    @Test
    void an_import_is_answered_where_its_inputs_stand() {
        assertThat(pointers(office.as("admin1")
                        .post("/api/cases/import", Map.of("procedure", "reconsideration", "receivedOn", "2026-03-02"))))
                .isNotEmpty()
                .noneMatch(pointer -> pointer.startsWith("/form"));
        assertThat(office.as("admin1").post("/api/cases/import", List.of()).status())
                .isEqualTo(422);
    }

    private ApiUser.Answer register(String username, Map<String, ?> changes) {
        var request = new HashMap<String, Object>();
        request.put("procedure", "reconsideration");
        request.put("channel", "letter");
        request.put("receivedOn", LocalDate.now(clock).toString());
        request.put("form", Application.admissible().get("form"));
        request.putAll(changes);
        return office.as(username).post("/api/cases", request);
    }

    private static List<String> pointers(ApiUser.Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
        return answer.body()
                .path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString())
                .toList();
    }
}
