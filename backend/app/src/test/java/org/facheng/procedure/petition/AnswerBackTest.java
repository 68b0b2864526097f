package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** The notice of a petition goes back the way the petition came, as far as that is proposed. */
@FachengTest
class AnswerBackTest {

    private static final String SERVE = "userTask_recordService";
    private static final String SENT_FROM = "来件2026-77";

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
    }

    @ParameterizedTest
    @CsvSource({
        "letter, '', 来信",
        "visit, 电话或者当面告知来访人的情况, 来访",
        "hotline, 电话告知来电人的情况, 热线来电",
        "fax, 传真回复的情况, 传真",
        "minister-mailbox, 经部长信箱回复的情况, 部长信箱",
        "wechat, 经工信微报回复的情况, 工信微报",
        "transfer, '', 提交办结报告"
    })
    void each_channel_proposes_how_it_is_answered(String channel, String told, String why) {
        var task = serving(informed(channel, false));
        assertThat(task.at("/schema/properties/manner/default").asString()).isEqualTo("post");
        assertThat(task.at("/schema/properties/told/title").asString("")).isEqualTo(told);
        assertThat(task.at("/schema/description").asString()).contains(why, "送达日期以");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fax", "minister-mailbox", "wechat"})
    void whoever_answers_by_the_channel_reads_where_it_leads_back_to(String channel) {
        assertThat(serving(informed(channel, false)).at("/schema/description").asString())
                .contains("来件编号、账号：" + SENT_FROM);
    }

    @Test
    void who_left_nothing_but_the_number_of_his_fax_is_told_by_it() {
        var task = serving(informed("fax", Map.of("name", "来件人", "kind", "natural", "addressClear", false), false));
        assertThat(task.at("/schema/properties/manner/default").asString()).isEqualTo("channel");
    }

    @Test
    void who_left_no_address_but_a_telephone_is_told_by_it() {
        var task = serving(informed("hotline", Map.of("name", "来电人", "kind", "natural", "addressClear", false), false));
        assertThat(task.at("/schema/properties/manner/default").asString()).isEqualTo("channel");
        assertThat(task.at("/schema/properties/told/title").asString("")).contains("经来件渠道");
        assertThat(task.at("/schema/description").asString()).contains("不要求书面告知", "按来件渠道告知");
    }

    @Test
    void what_he_was_told_by_telephone_stands_in_the_proof_of_service() {
        var caseNo = informed("hotline", false);
        var form = Map.of(
                "manner",
                "post",
                "servedOn",
                LocalDate.now(clock).toString(),
                "told",
                "当日电话告知来电人受理情况。",
                "proof",
                "邮件号12345");
        office.complete(caseNo, SERVE, "SERVED", form).ok();
        assertThat(office.as("director1")
                        .get("/api/cases/{caseNo}/documents", caseNo)
                        .ok()
                        .toString())
                .contains("经原渠道告知：当日电话告知来电人受理情况。；邮件号12345");
    }

    @Test
    void who_agreed_to_be_served_electronically_has_it_at_once() {
        var caseNo = informed("portal", true);
        assertThat(office.as("director1")
                        .get("/api/cases/{caseNo}/documents", caseNo)
                        .ok()
                        .toString())
                .contains("\"manner\":\"electronic\"");
    }

    /** 查阅 is of the reconsideration: a petition has no papers of another side. */
    @Test
    void no_papers_of_another_side_are_offered() {
        var caseNo = informed("portal", true);
        var receiptNo = office.file(caseNo).path("receiptNo").asString();
        var own = office.as("citizen1")
                .get("/api/portal/cases/{receiptNo}", receiptNo)
                .ok();
        assertThat(own.path("papersOfOther").asBoolean(true)).isFalse();
        office.as("citizen1")
                .get("/api/portal/cases/{receiptNo}/access", receiptNo)
                .refused(404);
    }

    private JsonNode serving(String caseNo) {
        var task = office.as("director1")
                .get("/api/inbox?view=all&q={q}", caseNo)
                .ok()
                .path("items")
                .valueStream()
                .filter(item -> item.path("key").asString().equals(SERVE))
                .findFirst()
                .orElseThrow();
        return office.as(office.accountable(caseNo))
                .get("/api/tasks/" + task.path("id").asString())
                .ok();
    }

    /** A petition of which the petitioner has been told that it is handled. */
    private String informed(String channel, boolean electronic) {
        return informed(channel, Map.of("name", "信访人甲", "kind", "natural"), electronic);
    }

    private String informed(String channel, Map<String, Object> petitioner, boolean electronic) {
        var form = new HashMap<String, Object>(Map.of(
                "applicants",
                List.of(petitioner),
                "contact",
                Map.of("phone", "13800000000", "address", "某市某路1号", "electronicService", electronic),
                "petitionKind",
                "request",
                "subject",
                "policy",
                "requests",
                List.of("请予处理"),
                "factsAndReasons",
                "请说明有关政策。"));
        if (Set.of("fax", "minister-mailbox", "wechat").contains(channel)) {
            form.put("sentFrom", SENT_FROM);
            form.put("contact", Map.of("address", "某市某路1号", "electronicService", electronic));
        }
        if (channel.equals("transfer")) {
            form.put("transferor", "国家信访局");
        }
        var caseNo = (channel.equals("portal")
                        ? office.as("citizen1")
                                .post(
                                        "/api/portal/applications",
                                        Map.of("procedure", "petition", "form", form, "uploadIds", List.of()))
                        : office.as("registrar1")
                                .post(
                                        "/api/cases",
                                        Map.of(
                                                "procedure",
                                                "petition",
                                                "channel",
                                                channel,
                                                "receivedOn",
                                                LocalDate.now(clock).toString(),
                                                "form",
                                                form,
                                                "uploadIds",
                                                List.of())))
                .ok()
                .path("caseNo")
                .asString();
        office.complete(caseNo, "userTask_identifyMatter", "FIRST", Map.of("reason", "没有同一人就同一事项的记录。"))
                .ok();
        office.complete(
                        caseNo,
                        "userTask_classifyMatter",
                        "HANDLE",
                        Map.of("reasons", "属于本机关职权范围。", "procedure", "调查核实后出具处理意见书。"))
                .ok();
        return caseNo;
    }
}
