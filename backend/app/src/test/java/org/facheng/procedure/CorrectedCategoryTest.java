package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The kind of act a citizen chose wrongly is put right by the handler, with a reason and all that hangs on it. */
@FachengTest
class CorrectedCategoryTest {

    private static final Map<String, Object> OMISSION = Map.of(
            "category", "non-performance",
            "requestReceivedOn", "2026-02-02",
            "performancePeriodFixed", false,
            "reason", "申请人不服的是没有答复其履行职责的申请。");

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void a_case_filed_as_one_about_a_penalty() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
    }

    @Test
    void the_period_to_apply_is_counted_by_the_category_it_has_now_and_the_journal_says_why() {
        assertThat(filed.clocks("apply-nonperformance", "state")).isEmpty();
        assertThat(filed.clocks("apply", "state")).containsExactly("met");
        filed.act("handler1", "correct-category", OMISSION).ok();
        assertThat(filed.clocks("nonperformance-wait", "due")).containsExactly("2026-04-03");
        assertThat(filed.clocks("apply-nonperformance", "state", "due")).containsExactly("met 2026-06-02");
        assertThat(filed.clocks("apply", "state")).containsExactly("cancelled");
        assertThat(filed.timeline())
                .anyMatch(line -> line.contains("更正为“") && line.contains("行政行为的类别"))
                .anyMatch(line -> line.contains("没有答复其履行职责的申请"));
    }

    @Test
    void put_right_the_other_way_the_first_period_counts_again_and_nothing_of_the_wrong_one() {
        filed.act("handler1", "correct-category", OMISSION).ok();
        filed.act("handler1", "correct-category", Map.of("category", "penalty", "reason", "核对后仍为行政处罚。"))
                .ok();
        assertThat(filed.clocks("apply", "state")).containsExactly("met");
        assertThat(filed.clocks("apply-nonperformance", "state")).containsExactly("cancelled");
        assertThat(filed.clocks("nonperformance-wait", "state")).containsExactly("cancelled");
        assertThat(office.differences()).isZero();
    }

    @Test
    void a_period_that_hangs_on_what_was_taken_back_ends_with_it() {
        var declared =
                Map.of("relation", "addressee", "rightsInformed", true, "penaltyAmount", 50000, "realProperty", true);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of("declared", declared));
        assertThat(filed.clocks("apply-absolute-cap-real-property", "state")).containsExactly("met");
        filed.act(
                        "handler1",
                        "correct-category",
                        Map.of("category", "licensing", "realProperty", false, "reason", "与不动产无关。"))
                .ok();
        assertThat(filed.clocks("apply-absolute-cap-real-property", "state")).containsExactly("cancelled");
        assertThat(office.differences()).isZero();
        filed.act(
                        "handler1",
                        "correct-category",
                        Map.of("category", "penalty", "realProperty", true, "reason", "核对后是不动产。"))
                .ok();
        assertThat(filed.clocks("apply-absolute-cap-real-property", "state")).containsExactly("met");
        assertThat(office.differences()).isZero();
    }

    @Test
    void what_can_be_decided_follows_and_the_same_category_is_no_correction() {
        filed.act("handler1", "correct-category", OMISSION).ok();
        assertThat(filed.act("handler1", "correct-category", OMISSION).refused(422))
                .isEqualTo("category_unchanged");
        assertThat(office.file(filed.caseNo()).toString()).contains("non-performance");
    }
}
