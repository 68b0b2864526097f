package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.ImportedPetition;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who comes again is told what became of the first petition: to wait for its answer only where there will be one (信访工作条例第三十五条). */
@FachengTest
class RepeatedPetitionToldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String WAIT = "结果统一答复";

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(DAY);
    }

    @Test
    void of_one_in_hand_that_it_is_answered_with_it() {
        var first = ImportedPetition.caseNo(office, DAY.minusDays(3), Map.of());
        assertThat(told(first)).contains(first, "正在办理", WAIT).doesNotContain("复查");
    }

    @Test
    void of_one_that_is_answered_that_its_days_for_a_review_do_not_begin_again() {
        var first = ImportedPetition.caseNo(
                office, DAY.minusDays(3), Map.of("previous", List.of(Map.of("kind", "reply", "on", "2026-02-02"))));
        assertThat(office.deadline(first, "ask-review").path("due").asString()).isEqualTo("2026-03-04");
        assertThat(told(first))
                .contains(first, "已经作出书面答复", "最后一日为2026年3月4日（含当日）", "不因本件重新计算", "第三十五条")
                .doesNotContain(WAIT, "正在办理", "第三十五条第", "复核");
    }

    @Test
    void of_one_whose_review_was_answered_that_a_re_examination_is_left() {
        var first = ImportedPetition.caseNo(
                office, DAY.minusDays(3), Map.of("previous", List.of(Map.of("kind", "review", "on", "2026-02-02"))));
        assertThat(told(first)).contains(first, "第三十六条第一款", "请求复核").doesNotContain(WAIT, "请求原办理机关");
    }

    @Test
    void of_one_that_was_told_to_go_elsewhere_that_it_is_over() {
        var first = ImportedPetition.caseNo(office, DAY.minusDays(3), Map.of());
        identified(first, "FIRST", Map.of("reason", "没有记录"));
        tell(first, "NOT_COMPETENT", Map.of("reasons", "不属于本机关职权", "destination", "某市人民政府"));
        assertThat(told(first)).contains(first, "已经办结").doesNotContain(WAIT, "正在办理");
    }

    /** The notice about one that repeats it. */
    private String told(String first) {
        var repeated = ImportedPetition.caseNo(office, DAY, Map.of());
        identified(
                repeated,
                "REPEATED",
                Map.of("firstCase", first, "firstVisitOn", DAY.minusDays(3).toString(), "reason", "同一人、同一事项"));
        tell(repeated, "REPEAT", Map.of("reasons", "与首次事项相同", "firstCase", first));
        var notice = office.file(repeated)
                .path("documents")
                .valueStream()
                .filter(each -> each.path("template").asString().equals("telling-notice"))
                .findFirst()
                .orElseThrow();
        var page = office.as("registrar1").get(notice.at("/files/html").asString());
        assertThat(page.status()).isEqualTo(200);
        return new String(page.response().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void identified(String caseNo, String outcome, Map<String, ?> form) {
        office.complete(caseNo, "userTask_identifyMatter", outcome, form).ok();
    }

    private void tell(String caseNo, String outcome, Map<String, ?> form) {
        office.complete(caseNo, "userTask_classifyMatter", outcome, form).ok();
        office.complete(caseNo, "userTask_approveRoute", "TELL", Map.of("reasons", "同意"))
                .ok();
    }
}
