package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A petition brought twice, and one that reports a unit of ours, from the counter to the case file. */
@FachengTest
class SamePetitionTest {

    private static final String BROADBAND = "我家宽带从三月起每天晚上断网，打客服十几次都说已报修，师傅一直没来。要求尽快修好并退还宽带费。";
    private static final String AGAIN = "再次反映：宽带晚上总是断网，报修多次无人上门，至今没有修好，宽带费也没有退。";
    private static final String REPORTED = "工业和信息化部信息通信管理局";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    private Office office;
    private String phone;
    private String name;

    @BeforeEach
    void a_phone_of_its_own() {
        office = new Office(mvc);
        phone = "199%08d".formatted(Math.floorMod(System.nanoTime(), 100_000_000));
        name = "某" + phone.substring(3) + "公司";
    }

    @Test
    void the_earlier_one_is_shown_with_what_speaks_for_it() {
        var first = registered(petition("request", BROADBAND, "某移动通信公司"));
        var again = registered(petition("request", AGAIN, "某移动通信公司"));
        var alike = alike("handler1", again);
        assertThat(alike.path(0).path("caseNo").asString()).isEqualTo(first);
        assertThat(alike.path(0).path("evidence").toString())
                .contains("联系电话", "尾号" + phone.substring(7), "姓名（名称）", "语句")
                .doesNotContain(phone);
        assertThat(alike("handler1", first).toString()).doesNotContain(again);
    }

    @Test
    void a_repeated_one_joins_the_first() {
        var first = registered(petition("request", BROADBAND, "某移动通信公司"));
        var again = registered(petition("request", AGAIN, "某移动通信公司"));
        var unknown = Map.of("firstCase", "工信信〔2026〕9999号", "firstVisitOn", today().toString(), "reason", "同一人同一事项");
        assertThat(office.complete(again, "userTask_identifyMatter", "REPEATED", unknown)
                        .refused(422))
                .isEqualTo("unknown_first_case");
        var verdict = Map.of("firstCase", first, "firstVisitOn", today().toString(), "reason", "同一人同一事项");
        office.complete(again, "userTask_identifyMatter", "REPEATED", verdict).ok();
        assertThat(office.as("director1")
                        .get("/api/cases/{caseNo}/related", first)
                        .ok()
                        .toString())
                .contains(again);
        assertThat(office.as("director1")
                        .get("/api/cases/{caseNo}/timeline", again)
                        .ok()
                        .toString())
                .contains("并入首次信访事项" + first);
    }

    @Test
    void it_is_shown_while_the_matter_is_typed() {
        var first = registered(petition("request", BROADBAND, "某移动通信公司"));
        var typed = Map.of("applicants", List.of(Map.of("name", name)), "contact", Map.of("phone", phone));
        assertThat(office.as("registrar1").post("/api/alike", typed).ok().toString())
                .contains(first);
        assertThat(office.as("handler11").post("/api/alike", typed).ok().toString())
                .doesNotContain(first);
    }

    @Test
    void an_alias_names_nobody() {
        var imported = new HashMap<String, Object>(petition("request", BROADBAND, "某移动通信公司"));
        imported.put("applicants", List.of(Map.of("alias", name, "kind", "natural", "identity", "real-name")));
        imported.remove("contact");
        imported.put("procedure", "petition");
        imported.put("channel", "letter");
        imported.put("receivedOn", today().toString());
        var caseNo = office.as("registrar1")
                .post("/api/cases/import", imported)
                .ok()
                .path("caseNo")
                .asString();
        var typed = Map.of("applicants", List.of(Map.of("name", name)));
        assertThat(office.as("registrar1").post("/api/alike", typed).ok().toString())
                .doesNotContain(caseNo);
    }

    @Test
    void an_informers_case_is_no_candidate_for_the_reported_unit() {
        var secret = registered(petition("accusation", BROADBAND, REPORTED));
        assertThat(database.queryForObject("select secret from cf_case where case_no = ?", Boolean.class, secret))
                .isTrue();
        var again = registered(petition("request", AGAIN, "某移动通信公司"));
        assertThat(alike("handler1", again).toString()).contains(secret);
        var stranger = stranger();
        assertThat(stranger.get("/api/cases/{caseNo}/alike", again).ok().toString())
                .doesNotContain(secret);
        for (String part : List.of("", "/timeline", "/chain", "/alike", "/documents", "/related")) {
            assertThat(stranger.get("/api/cases/{caseNo}" + part, secret).status())
                    .as(part)
                    .isEqualTo(404);
        }
        assertThat(stranger.get("/api/cases?q={q}", secret).ok().path("items")).isEmpty();
        assertThat(office.as("director1").get("/api/cases/{caseNo}", secret).status())
                .isEqualTo(200);
    }

    @Test
    void a_petition_passes_on_only_by_consent() {
        var caseNo = registered(petition("request", BROADBAND, "某移动通信公司"));
        var holder = office.accountable(caseNo);
        var other = holder.equals("handler1") ? "handler2" : "handler1";
        assertThat(office.as("director1")
                        .post(
                                "/api/cases/{caseNo}/actions/reassign",
                                Map.of("form", Map.of("username", other, "reason", "分工")),
                                caseNo)
                        .status())
                .isEqualTo(404);
        act(holder, caseNo, "hand-over", Map.of("username", other, "reason", "归口办理", "basis", "信访工作条例第二十四条第一款"));
        assertThat(office.accountable(caseNo)).isEqualTo(holder);
        act(other, caseNo, "accept-hand-over", Map.of());
        assertThat(office.accountable(caseNo)).isEqualTo(other);
        var chain = office.as("supervisor1")
                .get("/api/cases/{caseNo}/chain", caseNo)
                .ok();
        assertThat(chain.path("byConsent").asBoolean()).isTrue();
        assertThat(chain.path("unbroken").asBoolean()).isTrue();
        assertThat(chain.at("/links/0/to/unit").asString()).isEqualTo("政策法规司");
        assertThat(chain.path("links").valueStream().map(link -> link.path("kind")
                        .asString()))
                .containsExactly("REGISTERED", "ACCOUNTABLE", "PROPOSED", "ACCOUNTABLE");
    }

    private void act(String person, String caseNo, String action, Map<String, ?> form) {
        office.as(person)
                .post("/api/cases/{caseNo}/actions/" + action, Map.of("form", form), caseNo)
                .ok();
    }

    private JsonNode alike(String person, String caseNo) {
        return office.as(person).get("/api/cases/{caseNo}/alike", caseNo).ok();
    }

    private String registered(Map<String, Object> form) {
        var registration = Map.of(
                "procedure",
                "petition",
                "channel",
                "hotline",
                "receivedOn",
                today().toString(),
                "form",
                form,
                "uploadIds",
                List.of());
        return office.as("registrar1")
                .post("/api/cases", registration)
                .ok()
                .path("caseNo")
                .asString();
    }

    private Map<String, Object> petition(String kind, String text, String respondent) {
        return Map.ofEntries(
                Map.entry(
                        "applicants",
                        List.of(Map.of(
                                "name", name, "kind", "natural", "identity", "real-name", "addressClear", true))),
                Map.entry(
                        "contact",
                        Map.of("name", name, "phone", phone, "address", "某市东城路%s号".formatted(phone.substring(7)))),
                Map.entry("petitionKind", kind),
                Map.entry("subject", "telecom-dispute"),
                Map.entry("respondent", Map.of("name", respondent)),
                Map.entry("act", Map.of()),
                Map.entry("requests", List.of("请予处理")),
                Map.entry("factsAndReasons", text),
                Map.entry("submission", Map.of("phone", true)));
    }

    /** A director of the reported unit. */
    private ApiUser stranger() {
        var account = Map.of(
                "username",
                "ict.director",
                "password",
                ApiUser.PASSWORD,
                "displayName",
                "信息通信管理局负责人",
                "unit",
                REPORTED,
                "roles",
                List.of("ORGAN_DIRECTOR"));
        assertThat(office.as("admin1").post("/api/users", account).status()).isIn(201, 409);
        return office.as("ict.director");
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), ZoneId.of("Asia/Shanghai"));
    }
}
