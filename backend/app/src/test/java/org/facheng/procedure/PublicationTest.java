package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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

/** 公开 (行政复议法第七十九条): asked for when a decision takes effect, checked by a second person, read by anybody; or not, with a reason. */
@FachengTest
class PublicationTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);
    private static final String TASK = "userTask_proposePublication";
    private static final String SECRET = "某某算法每日调用三百二十万次";
    /** Nothing of this is for the public, however it got into the file. */
    private static final List<String> PERSONAL = List.of(
            "申请人甲",
            "广东省广州市某路1号",
            "广州市某路1号",
            "某路1号",
            "13800000000",
            "王小明",
            "湖南省长沙市岳麓区某街9号",
            "岳麓区某街9号",
            "13911112222",
            "430101198805051234",
            "1988年5月5日",
            "证人乙",
            "6222021234567890123",
            "someone@example.cn",
            SECRET);

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;
    private String handler;

    @BeforeEach
    void a_decision_full_of_people() {
        office = new Office(mvc);
        office.clockTo(FILED);
        filed = Filed.on(FILED, office, Map.of());
        done("userTask_reviewApplication", "ADMIT", Map.of("remarks", "符合受理条件"));
        handler = office.accountable(filed.caseNo());
        done("userTask_chooseTrack", "ORDINARY", Map.of());
        done("userTask_sendCopy", "SEND", Map.of("attachments", List.of("行政复议申请书副本")));
        act(
                handler,
                "notify-third-party",
                Map.of(
                        "name", "王小明",
                        "kind", "natural",
                        "interest", "处罚决定认定的受害人",
                        "address", "湖南省长沙市岳麓区某街9号",
                        "phone", "13911112222"));
        act("respondent1", "submit-reply", Map.of("reply", "答复", "evidence", List.of(Map.of("name", "检查笔录"))));
        done(
                "userTask_hearViews",
                "HEARD",
                Map.of(
                        "manner",
                        "phone",
                        "heardOn",
                        FILED.toString(),
                        "heard",
                        List.of("applicant", "respondent", "third-party"),
                        "record",
                        "坚持请求"));
        var form = new LinkedHashMap<>(Application.draftDecision());
        form.put(
                "facts",
                "申请人甲（1988年5月5日出生，身份证号430101198805051234）住岳麓区某街9号，电话139-1111-2222，账号6222021234567890123，邮箱someone@example.cn。证人乙证实："
                        + SECRET + "。王小明居住于长沙市岳麓区某街9号。");
        done("userTask_draftDecision", "SUBMIT", form);
        done("userTask_reviewDecision", "APPROVE", Map.of());
        done("userTask_consentDecision", "CONSENT", Map.of());
        done("userTask_issueDecision", "ISSUE", Map.of("sealed", true));
    }

    @Test
    void with_its_service_the_accountable_person_is_asked() {
        assertThat(filed.told(handler)).anyMatch(told -> told.contains("请提出是否公开行政复议决定书的意见"));
    }

    /** Nobody forgets it: it stands in the inbox until it is done, there or on the page of the case, and again when it is returned. */
    @Test
    void it_is_a_task_in_the_inbox_of_the_one_who_proposes() {
        var task = office.read(filed.caseNo(), TASK);
        assertThat(task.path("assignee").path("username").asString()).isEqualTo(handler);
        assertThat(task.at("/schema/properties/text/default").asString()).contains("申某");
        done(TASK, "PROPOSED", Map.of("way", "withhold", "ground", "other", "reason", "见国家有关规定"));
        assertThat(office.openTaskKeys(filed.caseNo())).doesNotContain(TASK);
        assertThat(filed.told("director1")).anyMatch(told -> told.contains("待决定：不公开行政复议决定书"));

        act("director1", "return-publication", Map.of("reason", "理由不够具体"));
        assertThat(office.openTaskKeys(filed.caseNo())).containsOnlyOnce(TASK);
        propose("申请人：申某。维持。");
        assertThat(office.openTaskKeys(filed.caseNo())).doesNotContain(TASK);
        approve();
        assertThat(office.openTaskKeys(filed.caseNo())).doesNotContain(TASK);
    }

    @Test
    void what_the_public_reads_holds_nothing_of_anybody_and_nothing_that_was_marked() {
        var text = filed.offered(handler, "propose-publication")
                .at("/schema/properties/text/default")
                .asString();
        assertThat(text).contains("申某", "王某", "证人乙", SECRET);
        assertThat(filed.offered(handler, "propose-publication")
                        .at("/schema/properties/takenOut/default")
                        .asString())
                .contains("申请人甲 → 申某", "王小明 → 王某");
        propose(text);
        approve();

        var listed = only();
        var page = anybody()
                .get("/api/portal/decisions/{id}", listed.path("id").asString())
                .ok();
        assertThat(page.path("text").asString()).contains("维持被申请人作出的行政处罚决定", "申某", "王某", "（略）");
        for (String hidden : PERSONAL) {
            assertThat(page.toString()).as(hidden).doesNotContain(hidden);
            assertThat(listed.toString()).as(hidden).doesNotContain(hidden);
            assertThat(anybody().get("/api/portal/decisions.json").ok().toString())
                    .as(hidden)
                    .doesNotContain(hidden);
            assertThat(anybody().get("/api/portal/decisions?q={q}", hidden).ok())
                    .as(hidden)
                    .isEmpty();
        }
        assertThat(page.toString()).doesNotContain(filed.receiptNo());
    }

    @Test
    void it_is_found_by_year_kind_and_words() {
        propose(filed.offered(handler, "propose-publication")
                .at("/schema/properties/text/default")
                .asString());
        approve();
        assertThat(list("?year=2026")).hasSize(1);
        assertThat(list("?year=2025")).isEmpty();
        assertThat(list("?year=99999")).isEmpty();
        assertThat(list("?kind=penalty&q=维持")).hasSize(1);
        assertThat(list("?kind=licensing")).isEmpty();
        assertThat(list("?q=%")).isEmpty();
        assertThat(only().path("orders").asString()).isNotBlank();
    }

    @Test
    void nobody_decides_on_what_nobody_proposed_and_nothing_else_is_published_than_what_was() {
        assertThat(filed.offered("director1", "publish-decision").isMissingNode())
                .isTrue();
        assertThat(refused("director1", "publish-decision", Map.of("text", "任意", "confirmed", true)))
                .isEqualTo("nothing_proposed");
        propose("申请人：申某。维持。");
        assertThat(refused("director1", "publish-decision", Map.of("text", "申请人甲", "confirmed", true)))
                .isEqualTo("text_changed");
        assertThat(refused("director1", "withhold-publication", Map.of("confirmed", true)))
                .isEqualTo("nothing_proposed");
        assertThat(list("")).isEmpty();
    }

    @Test
    void a_returned_proposal_is_mended_with_its_own_text() {
        propose("申请人：申某。维持。");
        assertThat(filed.told("director1")).anyMatch(told -> told.contains("待决定：公开行政复议决定书"));
        act("director1", "return-publication", Map.of("reason", "第二段仍有地名。".repeat(250)));
        assertThat(filed.told(handler)).anyMatch(told -> told.contains("第二段仍有地名。".repeat(250)));
        assertThat(filed.offered("director1", "publish-decision").isMissingNode())
                .isTrue();
        assertThat(filed.offered(handler, "propose-publication")
                        .at("/schema/properties/text/default")
                        .asString())
                .isEqualTo("申请人：申某。维持。");
    }

    @Test
    void what_is_withheld_never_appears_and_what_was_open_is_taken_down() {
        propose("申请人：申某。维持。");
        approve();
        assertThat(list("")).hasSize(1);
        var id = only().path("id").asString();

        act(
                handler,
                "propose-publication",
                Map.of("way", "withhold", "ground", "trade-secret", "reason", "被申请人指出涉及商业秘密"));
        assertThat(list("")).hasSize(1);
        act("director1", "withhold-publication", Map.of("confirmed", true));
        assertThat(list("")).isEmpty();
        assertThat(anybody().get("/api/portal/decisions/{id}", id).status()).isEqualTo(404);
        assertThat(own(anybody().get("/api/portal/decisions.json").ok())).isEmpty();
        assertThat(refused(handler, "propose-publication", Map.of("way", "withhold", "reason", "没有根据")))
                .isEqualTo("form_invalid");
    }

    @Test
    void decision_and_opinion_go_to_the_superior_once_they_are_served() {
        assertThat(refused("director1", "copy-to-superior", Map.of("paper", "opinion", "superior", "某市通信管理局")))
                .isEqualTo("not_in_effect");
        act("director1", "copy-to-superior", Map.of("paper", "decision", "superior", "某市通信管理局"));
        var file = office.file(filed.caseNo());
        assertThat(file.path("documents").valueStream().map(document -> document.path("name")
                        .asString()))
                .contains("行政复议文书抄告函");
        assertThat(office.openTasks(filed.caseNo()).stream()
                        .map(task -> task.path("name").asString()))
                .anyMatch(name -> name.contains("抄告函"));
    }

    private void propose(String text) {
        act(
                handler,
                "propose-publication",
                Map.of(
                        "way",
                        "publish",
                        "reason",
                        "行政处罚决定已经公示",
                        "text",
                        text,
                        "marked",
                        List.of(
                                Map.of("passage", SECRET, "as", "trade-secret"),
                                Map.of("passage", "证人乙", "as", "name"))));
    }

    /** As the form shows it: with what was proposed. */
    private void approve() {
        var text = filed.offered("director1", "publish-decision")
                .at("/schema/properties/text/default")
                .asString();
        act("director1", "publish-decision", Map.of("text", text, "confirmed", true));
    }

    private ApiUser anybody() {
        return ApiUser.nobody(mvc);
    }

    /** Of what everybody finds, this decision; other tests leave theirs. */
    private List<JsonNode> list(String query) {
        return own(anybody().get("/api/portal/decisions" + query).ok());
    }

    private List<JsonNode> own(JsonNode found) {
        var number = office.file(filed.caseNo())
                .path("documents")
                .valueStream()
                .filter(document -> document.path("template").asString().equals("decision"))
                .map(document -> document.path("number").asString())
                .findFirst()
                .orElseThrow();
        return found.valueStream()
                .filter(one -> one.path("number").asString().equals(number))
                .toList();
    }

    private JsonNode only() {
        var found = list("");
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private String refused(String who, String action, Map<String, ?> form) {
        var answer =
                office.as(who).post("/api/cases/{no}/actions/{action}", Map.of("form", form), filed.caseNo(), action);
        assertThat(answer.status()).isBetween(400, 499);
        return answer.body().path("code").asString();
    }

    private void done(String key, String outcome, Map<String, ?> form) {
        filed.complete(key, outcome, form).ok();
    }

    private void act(String who, String action, Map<String, ?> form) {
        office.as(who)
                .post("/api/cases/{no}/actions/{action}", Map.of("form", form), filed.caseNo(), action)
                .ok();
    }
}
