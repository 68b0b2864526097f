package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** 查阅、复制 (行政复议法第四十七条): asked for, decided paper by paper, looked at on record; what is withheld is at no address. */
@FachengTest
class FileAccessTest {

    private static final String PAPERS = "/api/portal/cases/{receiptNo}/access";
    private static final String SECRET = "用户名单";

    @Autowired
    MockMvc mvc;

    private Office office;
    private AccessDesk desk;
    private Filed filed;
    private ApiUser citizen;

    @BeforeEach
    void a_case_with_a_reply_and_a_file() {
        office = new Office(mvc);
        desk = AccessDesk.replied(office, SECRET);
        filed = desk.filed();
        citizen = office.as("citizen1");
    }

    @Test
    void nothing_is_open_before_it_is_asked_for_and_decided() {
        assertThat(papers().path("papers").isEmpty()).isTrue();
        filed.own("request-file-access", Map.of("manner", "online")).ok();
        assertThat(papers().path("waits").asBoolean()).isTrue();
        assertThat(papers().path("papers").isEmpty()).isTrue();
        items().forEach(item ->
                assertThat(read(item.path("const").asString()).status()).isEqualTo(404));
        assertThat(filed.own("request-file-access", Map.of("manner", "online")).refused(409))
                .isEqualTo("access_asked");
        assertThat(filed.told(office.accountable(filed.caseNo()))).anyMatch(notice -> notice.startsWith("当事人：申请查阅、复制"));
    }

    @Test
    void what_is_open_is_read_and_copied_on_record_and_what_is_withheld_is_nowhere() {
        asked();
        decide(SECRET).ok();

        var papers = papers();
        assertThat(papers.path("papers").valueStream().map(paper -> paper.path("name")
                        .asString()))
                .containsExactly("书面答复", "检查笔录", "检查照片.txt");
        assertThat(papers.path("withheld").valueStream().map(JsonNode::toString))
                .containsExactly("{\"ground\":\"涉及个人隐私\",\"count\":1}");
        assertThat(papers.toString()).doesNotContain(SECRET);

        var open = papers.path("papers");
        assertThat(read(open.path(0).path("id").asString())
                        .ok()
                        .at("/lines/0/text")
                        .asString())
                .isEqualTo("请求维持原行政行为");
        assertThat(citizen.get(open.path(2).path("url").asString()).status()).isEqualTo(200);
        assertThat(filed.timeline())
                .anyMatch(line -> line.endsWith("依申请查阅《书面答复》"))
                .anyMatch(line -> line.endsWith("依申请下载《检查照片.txt》"))
                .anyMatch(line -> line.contains("同意3件，1件不予查阅（涉及个人隐私）"));
        assertThat(office.as("director1")
                        .get("/api/cases/{caseNo}/answers", filed.caseNo())
                        .ok()
                        .toString())
                .as("what was decided reads in words")
                .contains("证据：" + SECRET + "（被申请人注明涉密或者不宜公开）")
                .doesNotContain(keyOf(SECRET));

        var withheld = keyOf(SECRET);
        assertThat(read(withheld).status()).isEqualTo(404);
        assertThat(citizen.get(PAPERS + "/{id}/file", filed.receiptNo(), withheld)
                        .status())
                .isEqualTo(404);
        var material = office.file(filed.caseNo())
                .path("materials")
                .valueStream()
                .filter(each -> each.path("kind").asString("").equals("reply"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        assertThat(citizen.get("/api/portal/cases/{receiptNo}/materials/{id}/file", filed.receiptNo(), material)
                        .status())
                .as("there is no other way to it")
                .isEqualTo(404);
        assertThat(office.as("citizen2").get(PAPERS, filed.receiptNo()).status())
                .isEqualTo(404);
        assertThat(notices(citizen)).contains("案件%s的查阅、复制申请已有决定".formatted(filed.caseNo()));
    }

    /** The titles of all, however many there are of other cases. */
    private static List<String> notices(ApiUser citizen) {
        return Told.toCitizen(citizen).stream()
                .map(notice -> notice.path("title").asString())
                .toList();
    }

    @Test
    void a_paper_is_withheld_on_a_ground_of_the_law_and_with_a_reason_only() {
        asked();
        var without = Map.of("items", List.of(Map.of("item", keyOf(SECRET), "decision", "withheld")));
        var refused = filed.act("handler1", "decide-file-access", without);
        assertThat(refused.refused(422)).isEqualTo("form_invalid");
        assertThat(refused.body().path("errors").valueStream().map(error -> error.path("pointer")
                        .asString()))
                .containsExactly("/form/items/0/ground", "/form/items/0/reason");
    }

    @Test
    void what_was_open_can_be_withheld_later_and_is_gone_at_once() {
        asked();
        decide("").ok();
        var key = keyOf(SECRET);
        assertThat(read(key).status()).isEqualTo(200);
        assertThat(filed.offered("handler1", "decide-file-access")
                        .at("/schema/properties/items/default/0/decision")
                        .asString())
                .as("the form begins with what was decided")
                .isEqualTo("open");
        decide(SECRET).ok();
        assertThat(read(key).status()).isEqualTo(404);
    }

    @Test
    void what_comes_in_later_waits_for_a_decision_of_its_own() {
        asked();
        decide("").ok();
        var later = Map.of("newlyRaised", "新的聊天记录", "evidence", List.of(Map.of("name", "原始日志", "proves", "经营次数")));
        filed.act("respondent1", "request-supplement", later).ok();
        filed.act("handler1", "decide-supplement", Map.of("decision", "consent", "newlyRaised", true, "reason", "确有"))
                .ok();
        assertThat(papers().toString()).doesNotContain("原始日志");
        assertThat(filed.offered("handler1", "decide-file-access").at("/schema/properties/items/default"))
                .hasSize(1);
    }

    @Test
    void what_is_open_to_one_party_is_not_open_to_another() {
        filed.act("handler1", "notify-third-party", Participants.thirdParty(true))
                .ok();
        asked();
        decide("").ok();
        var third = office.as("citizen2");
        assertThat(third.get(PAPERS, filed.receiptNo()).ok().path("papers").isEmpty())
                .isTrue();
        assertThat(third.get(PAPERS + "/{id}", filed.receiptNo(), keyOf("检查笔录")).status())
                .isEqualTo(404);

        third.post(
                        "/api/portal/cases/{receiptNo}/actions/request-file-access",
                        Map.of("form", Map.of("manner", "online")),
                        filed.receiptNo())
                .ok();
        decide(SECRET).ok();
        assertThat(third.get(PAPERS + "/{id}", filed.receiptNo(), keyOf("检查笔录")).status())
                .isEqualTo(200);
        assertThat(third.get(PAPERS + "/{id}", filed.receiptNo(), keyOf(SECRET)).status())
                .isEqualTo(404);
        assertThat(read(keyOf(SECRET)).status())
                .as("what was decided for the applicant stands")
                .isEqualTo(200);
    }

    @Test
    void a_look_at_the_counter_is_recorded_of_what_is_open_only() {
        asked();
        decide(SECRET).ok();
        var party =
                office.file(filed.caseNo()).path("parties").path(0).path("id").asString();
        assertThat(filed.act("registrar1", "record-file-access", seen(party, "证据：" + SECRET))
                        .status())
                .isEqualTo(422);
        filed.act("registrar1", "record-file-access", seen(party, "书面答复")).ok();
        assertThat(office.file(filed.caseNo()).path("documents").valueStream().map(document -> document.path("name")
                        .asString()))
                .contains("阅卷笔录");
    }

    @Test
    void a_request_that_came_to_the_counter_is_entered_for_the_party() {
        var party = filed.offered("registrar1", "request-file-access")
                .at("/schema/properties/party/oneOf/0/const")
                .asString();
        assertThat(filed.act("registrar1", "request-file-access", Map.of("manner", "counter"))
                        .refused(422))
                .isEqualTo("unknown_party");
        filed.act("registrar1", "request-file-access", Map.of("manner", "counter", "party", party))
                .ok();
        assertThat(papers().path("waits").asBoolean()).isTrue();
    }

    private void asked() {
        desk.asked();
    }

    private ApiUser.Answer decide(String withheld) {
        return desk.decide(withheld);
    }

    private List<JsonNode> items() {
        return desk.items();
    }

    private String keyOf(String name) {
        return desk.keyOf(name);
    }

    private JsonNode papers() {
        return citizen.get(PAPERS, filed.receiptNo()).ok();
    }

    private ApiUser.Answer read(String key) {
        return citizen.get(PAPERS + "/{id}", filed.receiptNo(), key);
    }

    private Map<String, ?> seen(String party, String paper) {
        return Map.of(
                "party", party,
                "reader", "代理人甲，委托代理人",
                "identified", true,
                "seenOn", "2026-06-01",
                "time", "09:30—10:00",
                "place", "阅卷室",
                "seen", List.of(paper),
                "copied", "none",
                "officer", "收件登记人");
    }
}
