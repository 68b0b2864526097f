package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 附带审查 of several documents (行政复议法第五十六条至第六十条): nothing is said of one that was not said of each. */
@FachengTest
class SeveralDocumentsTest {
    private static final String DECIDE = "userTask_decideCompetence";
    private static final String REVIEW = "userTask_handleNormativeDocument";

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void an_application_that_challenges_two_documents() {
        office = new Office(mvc);
        var asked = List.of(Map.of("title", "甲办法", "maker", "某县通信管理机构"), Map.of("title", "乙办法", "maker", "某市通信管理机构"));
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of("declared", declared(asked)));
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
    }

    @Test
    void the_form_starts_with_what_the_application_names_and_its_conclusion_follows_from_each() {
        var data = office.read(filed.caseNo(), DECIDE).path("data").path("documents");
        assertThat(data.valueStream().map(one -> one.path("title").asString())).containsExactly("甲办法", "乙办法");
        var mixed = Map.of("documents", List.of(competent("甲办法", "某县通信管理机构"), transferred("乙办法")));
        assertThat(filed.complete(DECIDE, "COMPETENT", mixed).refused(422)).isEqualTo("competence_differs");
        var twice = Map.of("documents", List.of(competent("甲办法", "某县"), competent("甲办法", "某县")));
        assertThat(filed.complete(DECIDE, "COMPETENT", twice).refused(422)).isEqualTo("competence_incomplete");
        filed.complete(DECIDE, "BOTH", mixed).ok();
        var letters = new Letters(filed);
        assertThat(letters.receivers("maker-notice")).containsExactly(List.of("某县通信管理机构"));
        assertThat(letters.receivers("transfer-letter")).containsExactly(List.of("某市人民政府"));
        assertThat(letters.page("maker-notice")).contains("《甲办法》第一条").doesNotContain("乙办法");
        assertThat(letters.page("transfer-letter")).contains("《乙办法》第二条").doesNotContain("甲办法");
    }

    @Test
    void each_is_found_lawful_or_not_and_only_the_maker_of_what_is_stopped_is_ordered_to_correct_it() {
        filed.complete(
                        DECIDE,
                        "COMPETENT",
                        Map.of("documents", List.of(competent("甲办法", "某县通信管理机构"), competent("乙办法", "某市通信管理机构"))))
                .ok();
        var letters = new Letters(filed);
        letters.serve("答复通知书", "2026-06-01");
        letters.serve("答复通知书", "2026-06-01");
        assertThat(filed.clocks("normdoc-maker-reply", "state")).containsExactly("running", "running");
        assertThat(filed.offered("handler1", "raise-normative-document")
                        .at("/schema/description")
                        .asString())
                .contains("审查完毕以后才能再次提出");
        for (int reply = 1; reply <= 2; reply++) {
            assertThat(office.openTaskKeys(filed.caseNo())).doesNotContain(REVIEW);
            var maker = filed.offered("handler1", "record-maker-reply").at("/schema/properties/maker/oneOf/0/const");
            filed.act("handler1", "record-maker-reply", Map.of("maker", maker.asString(), "reply", "合法"))
                    .ok();
        }
        var both = List.of(found("甲办法", "lawful"), found("乙办法", "lawful"));
        assertThat(filed.complete(REVIEW, "LAWFUL", Map.of("documents", both, "explanation", "HEARD"))
                        .refused(422))
                .isEqualTo("explanation_not_recorded");
        assertThat(code("LAWFUL", found("甲办法", "lawful"))).isEqualTo("documents_differ");
        assertThat(code("LAWFUL", found("甲办法", "lawful"), found("乙办法", "unlawful")))
                .isEqualTo("finding_differs");
        filed.complete(REVIEW, "UNLAWFUL", reviewed(found("甲办法", "lawful"), found("乙办法", "unlawful")))
                .ok();
        filed.complete("userTask_approveClauseDecision", "APPROVE", Map.of()).ok();
        assertThat(letters.receivers("clause-decision")).containsExactly(List.of("某市通信管理机构"));
        assertThat(letters.page("clause-decision"))
                .contains("《乙办法》第一条", "上位法第一条")
                .doesNotContain("甲办法");
        assertThat(office.differences()).isZero();
    }

    private String code(String outcome, Map<?, ?>... found) {
        return filed.complete(REVIEW, outcome, reviewed(found)).refused(422);
    }

    private static Map<String, Object> reviewed(Map<?, ?>... found) {
        return Map.of("documents", List.of(found), "explanation", "NOT_NEEDED", "notNeededReason", "书面答复已经说明");
    }

    private static Map<String, Object> declared(List<?> asked) {
        return Map.of("relation", "addressee", "rightsInformed", true, "ancillaryReview", asked);
    }

    private static Map<String, String> competent(String title, String maker) {
        return Map.of("title", title, "clauses", "第一条", "maker", maker, "competence", "competent", "reason", "下级机关");
    }

    private static Map<String, String> transferred(String title) {
        var document = new HashMap<>(competent(title, "某市通信管理机构"));
        document.putAll(Map.of("clauses", "第二条", "competence", "transferred", "transferee", "某市人民政府"));
        return document;
    }

    private static Map<String, String> found(String title, String finding) {
        return Map.of("title", title, "clauses", "第一条", "finding", finding, "higherLaw", "上位法第一条", "opinion", "意见");
    }
}
