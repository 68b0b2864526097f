package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who applies in the place of one who died or ended, or by law for one who cannot, says so in the application (行政复议法第十四条). */
@FachengTest
class StandingAtFilingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Map<String, Object> COMPLETE =
            Map.of("signature", true, "idCopy", true, "standingProof", true, "deliveryAddressConfirmed", true);
    private static final Map<String, Object> WITHOUT_PROOF =
            Map.of("signature", true, "idCopy", true, "deliveryAddressConfirmed", true);

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void an_office() {
        office = new Office(mvc);
    }

    @Test
    void what_a_statutory_agent_files_is_served_on_the_agent_and_names_both() {
        var filed = Filed.on(DAY, office, forAChild(COMPLETE));

        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();

        var letters = new Letters(filed);
        assertThat(letters.receivers("acceptance-notice").get(0)).first().isEqualTo("申请人甲");
        assertThat(office.file(filed.caseNo())
                        .path("parties")
                        .valueStream()
                        .filter(party -> party.path("role").asString().equals("statutory-agent"))
                        .map(party -> party.path("name").asString()))
                .containsExactly("申请人甲");
        assertThat(letters.of("acceptance-notice")
                        .get(0)
                        .path("services")
                        .path(0)
                        .path("manner")
                        .asString())
                .isEqualTo("electronic");
        assertThat(office.as("citizen1")
                        .get("/api/portal/cases/{no}", filed.receiptNo())
                        .ok()
                        .path("documents")
                        .toString())
                .contains("受理通知书");
    }

    @Test
    void the_letters_say_who_acts_for_the_child() {
        var filed = Filed.on(DAY, office, forAChild(COMPLETE));
        refuse(filed);

        assertThat(new Letters(filed).page("refusal-decision")).contains("申请人：未成年人乙", "法定代理人：申请人甲");
    }

    @Test
    void a_parent_of_two_children_who_applies_beside_them_acts_for_the_children_only() {
        var beside = Map.of("name", "申请人甲", "kind", "natural", "province", "广东");
        var filed = Filed.on(
                DAY,
                office,
                Map.of("applicants", List.of(child("未成年人乙"), child("未成年人丙"), beside), "submission", COMPLETE));

        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();

        var notice = new Letters(filed).of("acceptance-notice").get(0);
        assertThat(notice.path("services").valueStream().map(service -> service.path("manner")
                        .asString()))
                .hasSizeGreaterThanOrEqualTo(3)
                .startsWith("electronic", "electronic", "electronic");
    }

    @Test
    void of_several_applicants_only_the_child_has_a_statutory_agent_in_the_letters() {
        var beside = Map.of("name", "申请人丁", "kind", "natural", "province", "广东");
        var filed =
                Filed.on(DAY, office, Map.of("applicants", List.of(child("未成年人乙"), beside), "submission", COMPLETE));
        refuse(filed);

        assertThat(new Letters(filed).page("refusal-decision"))
                .containsOnlyOnce("法定代理人：申请人甲")
                .containsPattern("申请人丁[^法]*</p>");
    }

    @Test
    void the_letters_say_in_whose_place_a_next_of_kin_applies() {
        var filed = Filed.on(DAY, office, Map.of("applicants", List.of(kin()), "submission", COMPLETE));
        refuse(filed);

        assertThat(new Letters(filed).page("refusal-decision")).contains("申请人：申请人甲（已故某的配偶）");
    }

    @Test
    void what_proves_the_tie_is_asked_for_where_it_is_missing() {
        var child = Filed.on(DAY, office, forAChild(WITHOUT_PROOF));
        var kin = Filed.on(DAY, office, Map.of("applicants", List.of(kin()), "submission", WITHOUT_PROOF));

        assertThat(advice(child)).contains("证明申请人甲是未成年人乙的法定代理人（父亲）的材料");
        assertThat(advice(kin)).contains("证明已故某死亡或者终止、申请人甲是其近亲属或者权利义务承受人（配偶）的材料");
    }

    private String advice(Filed filed) {
        return office.file(filed.caseNo()).path("advice").toString();
    }

    private static void refuse(Filed filed) {
        var reasons = Map.of("reasons", "没有利害关系。", "unmet", List.of("第二项"), "priorReconsideration", false);
        filed.complete("userTask_reviewApplication", "REFUSE", reasons).ok();
        filed.complete("userTask_approveRefusal", "APPROVE", Map.of("opinion", "同意"))
                .ok();
    }

    private static Map<String, Object> forAChild(Map<String, Object> submission) {
        return Map.of("applicants", List.of(child("未成年人乙")), "submission", submission);
    }

    private static Map<String, Object> child(String name) {
        return Map.of(
                "name",
                name,
                "kind",
                "natural",
                "province",
                "广东",
                "statutoryAgent",
                Map.of("name", "申请人甲", "relation", "父亲"));
    }

    private static Map<String, Object> kin() {
        return Map.of(
                "name",
                "申请人甲",
                "kind",
                "natural",
                "province",
                "广东",
                "predecessor",
                Map.of("name", "已故某", "relation", "配偶"));
    }
}
