package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Registration at the counter: what is handed over on the spot, what is added later, and the second act of the same applicant. */
@FachengTest
class CounterTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
    }

    @Test
    void an_oral_application_is_recorded_on_the_spot_and_its_signed_scan_is_added_afterwards() {
        var caseNo = registered(true, Map.of());

        assertThat(templates(caseNo)).containsExactlyInAnyOrder("filing-receipt", "oral-record");
        assertThat(page(caseNo, "oral-record"))
                .contains("第二十二条第三款", "申请人（签名）", "申请人：姓名或者名称：申请人甲", "行政复议请求：撤销行政处罚决定", "案件涉及的款额（元）：50000")
                .contains("事实和理由：没有收到听证告知。", "处罚决定事实不清。")
                .doesNotContain("申请书已经签名", "没有收到听证告知。；");
        assertThat(page(caseNo, "filing-receipt")).contains("收件编号", "口头申请笔录").doesNotContain("回执编号", "行政复议申请书");

        var scan = upload("registrar1", "/api/uploads", "signed.txt");
        add("registrar1", "/api/cases/{no}/actions/add-material", caseNo, "oral-record", List.of(scan))
                .ok();
        assertThat(office.file(caseNo)
                        .path("materials")
                        .path(0)
                        .path("kindName")
                        .asString())
                .isEqualTo("口头申请笔录（签名件）");
    }

    @Test
    void what_came_by_post_has_a_receipt_and_what_came_over_the_portal_neither() {
        assertThat(templates(registered(false, Map.of()))).containsExactly("filing-receipt");
        assertThat(templates(filed().path("caseNo").asString())).isEmpty();
    }

    @Test
    void an_act_that_adds_material_needs_some_and_a_citizen_adds_evidence_only() {
        var filed = filed();
        var caseNo = filed.path("caseNo").asString();
        assertThat(add("registrar1", "/api/cases/{no}/actions/add-material", caseNo, "evidence", List.of())
                        .refused(422))
                .isEqualTo("material_missing");

        var receiptNo = filed.path("receiptNo").asString();
        var address = "/api/portal/cases/{no}/actions/submit-evidence";
        var upload = upload("citizen1", "/api/portal/uploads", "evidence.txt");
        assertThat(add("citizen1", address, receiptNo, "reply", List.of(upload)).refused(422))
                .isEqualTo("form_invalid");
        add("citizen1", address, receiptNo, "evidence", List.of(upload)).ok();
        assertThat(office.file(caseNo)
                        .path("materials")
                        .path(0)
                        .path("kindName")
                        .asString())
                .isEqualTo("证据材料");
    }

    @Test
    void the_second_act_of_an_applicant_is_a_case_of_its_own_linked_to_the_first() {
        var first = registered(false, Map.of());
        var second = registered(false, Map.of("relatedTo", first));

        assertThat(related(first)).containsExactly(second);
        assertThat(related(second)).containsExactly(first);
        assertThat(office.as("registrar1")
                        .post("/api/cases", registration(false, Map.of("relatedTo", "没有这个案号")))
                        .refused(422))
                .isEqualTo("unknown_related_case");
    }

    @Test
    void a_citizen_links_only_to_a_case_of_their_own() {
        var own = filed();
        var next = new HashMap<String, Object>(Application.admissible());
        next.put("relatedTo", own.path("receiptNo").asString());
        var second =
                office.as("citizen1").post("/api/portal/applications", next).ok();
        assertThat(related(second.path("caseNo").asString()))
                .containsExactly(own.path("caseNo").asString());
        assertThat(office.as("citizen2").post("/api/portal/applications", next).refused(422))
                .isEqualTo("unknown_related_case");
    }

    private JsonNode filed() {
        return office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok();
    }

    private String registered(boolean oral, Map<String, ?> more) {
        return office.as("registrar1")
                .post("/api/cases", registration(oral, more))
                .ok()
                .path("caseNo")
                .asString();
    }

    private Map<String, Object> registration(boolean oral, Map<String, ?> more) {
        var form = new HashMap<String, Object>(
                (Map<String, ?>) Application.admissible().get("form"));
        var declared = new HashMap<String, Object>((Map<String, ?>) form.get("declared"));
        declared.put("oral", oral);
        form.put("factsAndReasons", "没有收到听证告知。\n处罚决定事实不清。");
        form.put("declared", declared);
        var registration = new HashMap<String, Object>(more);
        registration.put("procedure", "reconsideration");
        registration.put("channel", oral ? "visit" : "letter");
        registration.put("receivedOn", LocalDate.now(clock).toString());
        registration.put("form", form);
        return registration;
    }

    private List<String> templates(String caseNo) {
        return documents(caseNo).stream()
                .map(document -> document.path("template").asString())
                .toList();
    }

    private String page(String caseNo, String template) {
        var document = documents(caseNo).stream()
                .filter(each -> each.path("template").asString().equals(template))
                .findFirst()
                .orElseThrow();
        var answer = office.as("registrar1")
                .get(
                        "/api/cases/{no}/documents/{id}/file?format=html",
                        caseNo,
                        document.path("id").asString());
        assertThat(answer.status()).isEqualTo(200);
        return new String(answer.response().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<JsonNode> documents(String caseNo) {
        return office.file(caseNo).path("documents").valueStream().toList();
    }

    private List<String> related(String caseNo) {
        return office.as("director1")
                .get("/api/cases/{no}/related", caseNo)
                .ok()
                .valueStream()
                .map(other -> other.path("caseNo").asString())
                .toList();
    }

    private ApiUser.Answer add(String username, String address, String no, String kind, List<String> uploadIds) {
        return office.as(username).post(address, Map.of("form", Map.of("kind", kind), "uploadIds", uploadIds), no);
    }

    private String upload(String username, String address, String name) {
        return office.as(username).upload(address, name, "材料的内容 " + name);
    }
}
