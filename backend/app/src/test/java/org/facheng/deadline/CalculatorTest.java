package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calculator over HTTP, for everybody. */
@FachengTest
class CalculatorTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    MockMvc mvc;

    private ApiUser nobody;

    @BeforeEach
    void somebody_without_an_account() {
        nobody = ApiUser.nobody(mvc);
    }

    private static Map<String, Object> period(String unit, int amount, Object... more) {
        var period = new HashMap<String, Object>(Map.of("unit", unit, "amount", amount));
        for (int i = 0; i < more.length; i += 2) {
            period.put((String) more[i], more[i + 1]);
        }
        return period;
    }

    private static Map<String, Object> act(String on, Map<String, Object> period) {
        return Map.of("actedOn", on, "period", period);
    }

    private static List<String> texts(JsonNode list, String member) {
        return list.valueStream().map(node -> node.path(member).asString()).toList();
    }

    @Test
    void every_step_names_its_notice_and_every_day_its_use() {
        var answer = nobody.post("/api/deadlines/compute", period("working_days", 5, "start", "2026-09-28"))
                .ok();
        var skipped = answer.path("steps")
                .valueStream()
                .filter(step -> step.path("kind").asString().equals("skipped"))
                .findFirst()
                .orElseThrow();
        assertThat(skipped.path("text").asString()).isEqualTo("2026年10月1日至10月7日为国庆节假期（国办发明电〔2025〕7号），不计入");
        assertThat(skipped.path("source").path("dated").asString()).startsWith("2025-");
        assertThat(skipped.path("source").path("url").asString()).startsWith("https://www.gov.cn/");
        assertThat(texts(answer.path("days"), "use")).containsExactly("event", "counted", "holiday", "counted", "last");
        assertThat(answer.path("days").path(4).path("firstNo").asInt()).isEqualTo(5);
    }

    @Test
    void a_provisional_result_says_which_days_it_hangs_on() {
        var answer = nobody.post("/api/deadlines/compute", period("working_days", 10, "start", "2026-12-24"))
                .ok();
        assertThat(answer.path("status").asString()).isEqualTo("provisional");
        assertThat(texts(answer.path("steps"), "text"))
                .contains("2027年的放假安排尚未公布，2026年12月28日至2027年1月8日如有放假或者调休，最后一日可能变动，结果为暂定");
    }

    @Test
    void who_asks_for_english_reads_english() throws Exception {
        var answer = mvc.perform(MockMvcRequestBuilders.post("/api/deadlines/compute")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Accept-Language", "en")
                        .content(JSON.writeValueAsString(period("calendar_days", 15, "start", "2026-03-02"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(texts(JSON.readTree(answer).path("steps"), "text"))
                .contains("Counted from the day after 2 March 2026", "The period is 15 days");
    }

    @Test
    void the_earliest_start_is_found_without_session_or_token() throws Exception {
        var answer = mvc.perform(MockMvcRequestBuilders.post("/api/deadlines/earliest-start")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JSON.writeValueAsString(act("2026-10-08", period("calendar_days", 60)))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var found = JSON.readTree(answer);
        assertThat(found.path("start").asString()).isEqualTo("2026-08-02");
        assertThat(found.path("period").path("deadline").asString()).isEqualTo("2026-10-08");
        assertThat(found.path("before").path("deadline").asString()).isEqualTo("2026-09-30");
    }

    @Test
    void refusals_carry_the_codes_of_the_clock() {
        var address = "/api/deadlines/earliest-start";
        assertThat(nobody.post(address, act("2026-10-08", period("fortnights", 2)))
                        .refused(422))
                .isEqualTo("invalid_unit");
        assertThat(nobody.post(address, act("2026-10-08", period("months", 0))).refused(422))
                .isEqualTo("invalid_amount");
        assertThat(nobody.post(address, Map.of("period", period("months", 1))).refused(422))
                .isEqualTo("invalid_start");
        assertThat(nobody.post(address, act("2026-10-08", period("working_days_before", 5)))
                        .refused(422))
                .isEqualTo("unsupported");
        assertThat(nobody.post(address, act("2007-02-01", period("months", 6))).refused(422))
                .isEqualTo("out_of_range");
        assertThat(nobody.post(address, Map.of("actedOn", "2026-10-08")).status())
                .isEqualTo(422);
    }

    @Test
    void the_rules_are_those_in_force_on_the_day_with_their_source() {
        var rules = nobody.get("/api/deadlines/rules?on=2026-06-01").ok();
        var review = rule(rules, "reconsideration.acceptance-review");
        assertThat(review.path("length").asInt()).isEqualTo(5);
        assertThat(review.path("unit").asString()).isEqualTo("working_days");
        assertThat(review.path("start").path("zh").asString()).isEqualTo("收到行政复议申请");
        assertThat(review.path("basis").path("article").asString()).startsWith("第三十条第一款");
        assertThat(review.path("verified").asString()).isEqualTo("statute");
        var wait = rule(rules, "reconsideration.nonperformance-wait");
        assertThat(wait.path("verified").asString()).isEqualTo("unconfirmed");
        assertThat(wait.path("note").path("zh").asString()).contains("待确认");
        assertThat(texts(rules, "unit")).doesNotContain("none");
        assertThat(texts(nobody.get("/api/deadlines/rules?on=2006-06-01").ok(), "id"))
                .doesNotContain("reconsideration.nonperformance-wait");
        assertThat(nobody.get("/api/deadlines/rules?on=yesterday").status()).isIn(400, 422);
    }

    private static JsonNode rule(JsonNode rules, String id) {
        return rules.valueStream()
                .filter(rule -> rule.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
