package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a citizen may do at the own case: offered with its article, done once, refused with the reason. */
@FachengTest
class OwnActsTest {

    private static final Map<String, ?> WITHDRAWAL = Map.of("form", Map.of("cause", "changed", "voluntary", true));

    @Autowired
    MockMvc mvc;

    private final JsonMapper json = new JsonMapper();
    private ApiUser citizen;
    private Filed filed;

    @BeforeEach
    void an_accepted_case() {
        var office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        citizen = office.as("citizen1");
    }

    @Test
    void each_act_says_by_which_article_and_whether_materials_come_with_it() {
        var offered = own().path("actions");
        assertThat(told(offered, "withdraw")).isEqualTo("行政复议法 第四十一条第一项，第七十四条 true");
        assertThat(told(offered, "request-hearing")).isEqualTo("行政复议法 第五十条第二款 false");
    }

    @Test
    void the_same_act_sent_twice_is_done_once_and_another_one_says_why_it_is_not_possible_now() {
        withdraw("key-1").ok();
        withdraw("key-1").ok();
        assertThat(own().path("history")
                        .valueStream()
                        .filter(event -> event.path("text").asString().equals("撤回行政复议申请")))
                .hasSize(1);
        var again = withdraw("key-2");
        assertThat(again.refused(409)).isEqualTo("not_now");
        assertThat(again.body().path("detail").asString()).isEqualTo("案件目前不能办理“撤回行政复议申请”：正在办理“审查是否准予撤回”。");
    }

    @Test
    void what_was_typed_is_kept_when_the_act_has_become_impossible() {
        var draft = "/api/portal/cases/{receiptNo}/actions/withdraw/draft";
        citizen.put(draft, Map.of("data", Map.of("reason", "和解")), null, filed.receiptNo())
                .ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        new Office(mvc)
                .as("registrar1")
                .post("/api/cases/{caseNo}/actions/withdraw", WITHDRAWAL, filed.caseNo())
                .ok();
        assertThat(withdraw("key-3").status()).isEqualTo(409);
        assertThat(citizen.get(draft, filed.receiptNo()).ok().at("/data/reason").asString())
                .isEqualTo("和解");
    }

    @Test
    void a_suspended_case_says_since_when_and_on_what_ground() {
        assertThat(own().path("suspension").isNull()).isTrue();
        filed.office().clockTo(LocalDate.of(2026, 6, 3));
        filed.suspend("other-case", "2026-06-03");
        List.of(own(), new Office(mvc).file(filed.caseNo())).forEach(read -> {
            var suspension = read.path("suspension");
            assertThat(suspension.path("since").asString()).isEqualTo("2026-06-03");
            assertThat(suspension.path("ground").asString()).contains("其他案件尚未审结");
            assertThat(suspension.at("/basis/article").asString()).isEqualTo("第三十九条第一款第八项");
        });
    }

    private ApiUser.Answer withdraw(String key) {
        return citizen.send(
                MockMvcRequestBuilders.post("/api/portal/cases/{receiptNo}/actions/withdraw", filed.receiptNo())
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Idempotency-Key", key)
                        .content(json.writeValueAsString(WITHDRAWAL)));
    }

    private JsonNode own() {
        return citizen.get("/api/portal/cases/{receiptNo}", filed.receiptNo()).ok();
    }

    private static String told(JsonNode offered, String key) {
        var act = offered.valueStream()
                .filter(each -> each.path("action").asString().equals(key))
                .findFirst()
                .orElseThrow();
        return "%s %s %s"
                .formatted(
                        act.at("/basis/law").asString(),
                        act.at("/basis/article").asString(),
                        act.path("material").asBoolean());
    }
}
