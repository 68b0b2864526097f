package org.facheng.procedure.litigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.Application;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A decision that changed the first act wrongly is annulled, and the first act has its effect again (法释〔2018〕1号第八十九条). */
@FachengTest
class RestoredActTest {

    private static final LocalDate ON = LocalDate.of(2026, 12, 10);

    private static final Map<String, Object> ANEW = Map.of("kind", "remake", "duty", "重新作出复议决定", "fixed", "none");

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    private Office office;
    private String reconsideration;
    private String suit;

    @BeforeEach
    void a_suit_over_a_decision_of_this_body() {
        office = new Office(mvc);
        office.clockTo(ON);
        reconsideration = registered(Application.admissible("2026-12-08", "2026-12-08"));
        suit = registered(suit("二审行政判决书", "（2026）京行终931号"));
    }

    private Map<String, Object> suit(String paper, String number) {
        var form = Map.of(
                "stage", "judgment",
                "court", Map.of("name", "北京市第一中级人民法院", "level", "中级", "caseNo", number),
                "respondent", Map.of("defendantsInComplaint", List.of("中华人民共和国工业和信息化部")),
                "applicants", List.of(Map.of("name", "某公司", "kind", "legal")),
                "act", Map.of("kind", "行政处罚决定", "sued", "decision", "reconsideration", Map.of("kind", "CHANGED")),
                "requests", List.of("撤销复议决定，恢复处罚决定的效力"),
                "factsAndReasons", "复议决定认定事实错误。",
                "submission", Map.of("servedWith", List.of(paper)));
        return Map.of(
                "procedure", "litigation", "channel", "court-service", "form", form, "relatedTo", reconsideration);
    }

    /** 第八十九条 has the court choose one of the two. */
    @Test
    void what_the_second_instance_has_decided_anew_is_no_longer_restored_by_the_first() {
        suit = registered(suit("行政判决书", "（2026）京01行初931号"));
        appealed("（2026）京01行初931号");
        result(List.of("upheld-in-part", "changed"), List.of("remake")).ok();
        listed("OWED", Map.of("duties", List.of(ANEW), "from", ON.toString(), "servedOn", ON.toString()))
                .ok();
        assertThat(annulled()).isTrue();
        assertThat(offered("director1")).doesNotContain("tell-restored");
    }

    /** The first instance restores, the plaintiff appeals, the judgment of the second instance is there. */
    private void appealed(String number) {
        office.complete(
                        suit,
                        "userTask_recordResult",
                        "JUDGMENT",
                        Map.of(
                                "servedOn",
                                ON.toString(),
                                "docketNo",
                                number,
                                "kinds",
                                List.of("revoke", "restore"),
                                "text",
                                "撤销复议决定，恢复处罚决定的效力。"))
                .ok();
        act("receive-appeal", Map.of("receivedOn", ON.toString(), "court", "北京市高级人民法院", "what", "上诉状副本"));
        done("userTask_proposeAppeal", "SUBMIT", Map.of("proposal", "accept", "unitOpinion", "尊重裁判。"));
        done("userTask_reviewAppeal", "SUBMIT", Map.of("legalOpinion", "没有新的理由。"));
        done("userTask_decideAppeal", "ACCEPT", Map.of("opinion", "不上诉。"));
        done("userTask_confirmEffective", "APPEALED", Map.of("finding", "收到上诉状副本。"));
        act("receive-second-result", Map.of("receivedOn", ON.toString(), "what", "二审行政判决书"));
    }

    private void done(String task, String outcome, Map<String, Object> form) {
        office.complete(suit, task, outcome, form).ok();
    }

    private void act(String act, Map<String, Object> form) {
        office.as("registrar1")
                .post("/api/cases/{no}/actions/" + act, Map.of("form", form), suit)
                .ok();
    }

    @Test
    void nothing_is_decided_anew_and_the_reconsideration_says_that_its_decision_is_annulled() {
        result(List.of("revoke", "restore")).ok();
        assertThat(listed("OWED", Map.of("duties", List.of(ANEW), "from", ON.toString(), "servedOn", ON.toString()))
                        .refused(422))
                .isEqualTo("nothing_to_remake");
        assertThat(annulled()).isFalse();

        listed("NOTHING", Map.of("finding", "原行政行为恢复法律效力。")).ok();
        assertThat(annulled()).isTrue();
        assertThat(offered("director1")).contains("tell-restored");
    }

    @Test
    void what_is_annulled_in_part_may_be_restored_and_leaves_the_rest_of_the_decision_standing() {
        result(List.of("revoke-in-part", "restore")).ok();
        listed("NOTHING", Map.of("finding", "原行政行为部分恢复法律效力。")).ok();
        assertThat(annulled()).isFalse();
        var told = new HashMap<String, Object>(
                Map.of("unit", "某省通信管理局", "docketNo", "（2026）京行终931号", "text", "撤销复议决定第二项，恢复处罚决定第二项的效力。"));
        assertThat(told(told).refused(422)).isEqualTo("which_part");
        told.put("restoredPart", "处罚决定第二项");
        told(told).ok();
    }

    private ApiUser.Answer told(Map<String, Object> form) {
        return office.as("director1").post("/api/cases/{no}/actions/tell-restored", Map.of("form", form), suit);
    }

    @Test
    void the_organ_is_told_of_the_judgment_that_restored_its_act_and_of_the_one_that_upheld_it() {
        suit = registered(suit("行政判决书", "（2026）京01行初932号"));
        appealed("（2026）京01行初932号");
        result(List.of("upheld"), null).ok();
        listed("NOTHING", Map.of("finding", "原行政行为恢复法律效力。")).ok();

        var form = form("tell-restored");
        assertThat(form.at("/docketNo/default").asString()).isEqualTo("（2026）京01行初932号");
        assertThat(form.at("/text/default").asString()).contains("恢复处罚决定");
        assertThat(form.at("/upheldBy/default").asString()).isEqualTo("（2026）京行终931号");
    }

    @Test
    void an_appeal_that_was_withdrawn_upheld_nothing() {
        suit = registered(suit("行政判决书", "（2026）京01行初933号"));
        appealed("（2026）京01行初933号");
        var form = second(List.of("withdrawn"));
        form.putAll(Map.of("withdrawnBy", List.of("某公司"), "allWithdrawn", true));
        office.complete(suit, "userTask_recordSecondResult", "FINAL", form).ok();
        listed("NOTHING", Map.of("finding", "原行政行为恢复法律效力。")).ok();
        assertThat(form("tell-restored").at("/docketNo/default").asString()).isEqualTo("（2026）京01行初933号");
        assertThat(form("tell-restored").at("/upheldBy/default").isMissingNode())
                .isTrue();
    }

    @Test
    void what_is_restored_is_not_ordered_to_be_decided_anew_nor_without_annulling_the_decision() {
        assertThat(result(List.of("revoke", "restore", "remake")).status()).isEqualTo(422);
        assertThat(result(List.of("restore")).status()).isEqualTo(422);
    }

    @Test
    void a_decision_that_has_to_be_made_anew_restores_nothing_but_is_annulled() {
        result(List.of("revoke", "remake")).ok();
        listed("OWED", Map.of("duties", List.of(ANEW), "from", ON.toString(), "servedOn", ON.toString()))
                .ok();
        assertThat(annulled()).isTrue();
        assertThat(offered("director1")).doesNotContain("tell-restored");
    }

    private String registered(Map<String, Object> matter) {
        var registration = new HashMap<>(matter);
        registration.putIfAbsent("channel", "letter");
        registration.remove("uploadIds");
        registration.put("receivedOn", ON.toString());
        return office.as("registrar1")
                .post("/api/cases", registration)
                .ok()
                .path("caseNo")
                .asString();
    }

    private ApiUser.Answer result(List<String> orders) {
        return result(List.of("changed"), orders);
    }

    private static Map<String, Object> second(List<String> kinds) {
        var form = new HashMap<String, Object>(Map.of("docketNo", "（2026）京行终931号", "kinds", kinds, "lost", true));
        form.putAll(Map.of("servedOn", ON.toString(), "effectiveOn", ON.toString(), "text", "撤销复议决定。"));
        return form;
    }

    private ApiUser.Answer result(List<String> kinds, List<String> orders) {
        var form = second(kinds);
        if (orders != null) {
            form.put("orders", orders);
        }
        return office.complete(suit, "userTask_recordSecondResult", "FINAL", form);
    }

    /** The fields of an act as it is offered. */
    private JsonNode form(String act) {
        return office.as("director1")
                .get("/api/cases/{no}", suit)
                .ok()
                .path("actions")
                .valueStream()
                .filter(offer -> offer.path("action").asString().equals(act))
                .findFirst()
                .orElseThrow()
                .at("/schema/properties");
    }

    private ApiUser.Answer listed(String outcome, Map<String, Object> form) {
        return office.complete(suit, "userTask_listDuties", outcome, form);
    }

    private boolean annulled() {
        var file = cases.byNo(reconsideration).orElseThrow();
        return deadlines.fact(file.id(), "decision-annulled").isPresent();
    }

    private List<String> offered(String user) {
        return office.as(user)
                .get("/api/cases/{no}", suit)
                .ok()
                .path("actions")
                .valueStream()
                .map(act -> act.path("action").asString())
                .toList();
    }
}
