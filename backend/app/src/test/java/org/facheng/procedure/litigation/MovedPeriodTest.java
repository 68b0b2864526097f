package org.facheng.procedure.litigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A court moves the one period it names; only that for appealing opens a late appeal (行政诉讼法第八十五条、第一百零一条). */
@FachengTest
class MovedPeriodTest {

    private static final LocalDate SERVED = LocalDate.of(2026, 11, 5);
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 24);

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DataSource source;

    private Office office;
    private String suit;

    @BeforeEach
    void judged_and_nobody_appealed_in_time() {
        office = new Office(mvc);
        office.clockTo(SERVED);
        var form = Map.of(
                "stage", "judgment",
                "court", Map.of("name", "北京市第一中级人民法院", "level", "中级", "caseNo", "（2026）京01行初941号"),
                "respondent", Map.of("defendantsInComplaint", List.of("中华人民共和国工业和信息化部")),
                "applicants", List.of(Map.of("name", "某公司", "kind", "legal")),
                "act", Map.of("kind", "政府信息公开答复", "sued", "original"),
                "requests", List.of("撤销答复"),
                "factsAndReasons", "没有检索。",
                "submission", Map.of("servedWith", List.of("行政判决书")));
        suit = office.as("registrar1")
                .post(
                        "/api/cases",
                        Map.of(
                                "procedure",
                                "litigation",
                                "channel",
                                "court-service",
                                "form",
                                form,
                                "receivedOn",
                                SERVED))
                .ok()
                .path("caseNo")
                .asString();
        var judgment = Map.of(
                "servedOn", SERVED, "docketNo", "（2026）京01行初941号", "kinds", List.of("unlawful"), "text", "确认违法。");
        office.complete(suit, "userTask_recordResult", "JUDGMENT", judgment).ok();
        office.clockTo(ASKED);
        missed("fee", "预交受理费");
    }

    @Test
    void what_was_missed_is_chosen_and_another_period_opens_no_appeal() {
        missed("appeal", "提起上诉");
        asked();
        assertThat(moved("不是列表中的一项").refused(422)).isEqualTo("no_such_period");
        moved(choice("受理费")).ok();
        assertThat(clocks()).contains("period-extended").doesNotContain("appeal-extended");
        assertThat(offered("draft-late-appeal").isMissingNode()).isTrue();

        moved(choice("提起上诉")).ok();
        assertThat(clocks()).contains("period-extended", "appeal-extended");
        assertThat(offered("draft-late-appeal")
                        .at("/schema/properties/leave/default")
                        .asString())
                .isEqualTo("（2026）京01行初941号之二");
    }

    @Test
    void a_case_in_which_the_period_was_moved_before_keeps_what_it_had() {
        asked();
        moved(choice("受理费")).ok();
        migrated();
        assertThat(clocks()).contains("period-extended").doesNotContain("appeal-extended");

        database.update(
                "UPDATE pr_answer SET form = REPLACE(form, '\"fee\"', '\"appeal\"') WHERE answer_key = 'record-missed-period'"
                        + " AND case_id = (SELECT id FROM cf_case WHERE case_no = ?)",
                suit);
        migrated();
        assertThat(clocks()).contains("appeal-extended").doesNotContain("period-extended");
    }

    @Test
    void a_day_that_is_over_when_the_court_answers_leaves_nothing_to_count_but_what_was_done_by_then() {
        asked();
        moved(choice("受理费"), ASKED.minusDays(1)).ok();
        assertThat(clocks()).doesNotContain("period-extended");
        assertThat(office.as("director1")
                        .get("/api/cases/{no}/timeline", suit)
                        .ok()
                        .toString())
                .contains("已经届满：不再计算期限");
        var row =
                offered("record-made-up").at("/schema/properties/moved/default").asString();
        act("record-made-up", Map.of("moved", row, "doneOn", ASKED.minusDays(1), "what", "受理费", "proof", "票据"))
                .ok();
        assertThat(offered("record-made-up").isMissingNode()).isTrue();
    }

    @Test
    void a_day_that_is_over_takes_no_length_from_another_answer() {
        missed("appeal", "提起上诉");
        asked();
        moved(choice("提起上诉"), ASKED.minusDays(1)).ok();
        moved(choice("提起上诉")).ok();
        moved(choice("受理费"), ASKED.minusDays(1)).ok();
        moved(choice("受理费")).ok();
        assertThat(clocks()).containsOnlyOnce("appeal-extended").containsOnlyOnce("period-extended");
    }

    @Test
    void the_day_of_receipt_itself_can_still_be_used() {
        asked();
        moved(choice("受理费"), ASKED).ok();
        assertThat(office.file(suit).path("deadlines").valueStream().filter(clock -> clock.path("key")
                        .asString()
                        .equals("period-extended")))
                .singleElement()
                .satisfies(clock -> assertThat(clock.path("due").asString()).isEqualTo(ASKED.toString()))
                .satisfies(clock -> assertThat(clock.path("state").asString()).isEqualTo("running"));
    }

    private void migrated() {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V0893__which_period_was_moved.sql"))
                .execute(source);
    }

    private void missed(String period, String what) {
        act("record-missed-period", Map.of("period", period, "what", what, "obstacle", "洪水", "endedOn", ASKED))
                .ok();
    }

    private void asked() {
        act("ask-period-extension", Map.of("proof", "公告", "until", ASKED.plusDays(20)))
                .ok();
        var sent = Map.of("manner", "in-person", "servedOn", ASKED, "proof", "收件回执");
        office.complete(suit, "userTask_recordService", "SERVED", sent).ok();
    }

    private ApiUser.Answer moved(String missed) {
        return moved(missed, ASKED.plusDays(20));
    }

    private ApiUser.Answer moved(String missed, LocalDate until) {
        return act(
                "record-period-extension",
                Map.of(
                        "missed",
                        missed,
                        "receivedOn",
                        ASKED,
                        "docketNo",
                        "（2026）京01行初941号之二",
                        "decision",
                        "granted",
                        "until",
                        until));
    }

    private String choice(String words) {
        return offered("record-period-extension")
                .at("/schema/properties/missed/oneOf")
                .valueStream()
                .filter(one -> one.path("title").asString().contains(words))
                .findFirst()
                .orElseThrow()
                .path("const")
                .asString();
    }

    private ApiUser.Answer act(String act, Map<String, Object> form) {
        return office.as(office.accountable(suit)).post("/api/cases/{no}/actions/" + act, Map.of("form", form), suit);
    }

    private JsonNode offered(String act) {
        return office.as(office.accountable(suit))
                .get("/api/cases/{no}", suit)
                .ok()
                .path("actions")
                .valueStream()
                .filter(offer -> offer.path("action").asString().equals(act))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private List<String> clocks() {
        return office.file(suit)
                .path("deadlines")
                .valueStream()
                .map(clock -> clock.path("key").asString())
                .toList();
    }
}
