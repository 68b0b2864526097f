package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Correction;
import org.facheng.deadline.Corrections;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A day that a corrected category takes back is nobody's to correct any more; put right the other way it holds as it was. */
@FachengTest
class TakenBackDayTest {

    private static final Map<String, Object> OMISSION = Map.of(
            "category", "non-performance",
            "requestReceivedOn", "2026-02-02",
            "performancePeriodFixed", false,
            "reason", "申请人不服的是没有答复其履行职责的申请。");

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    Corrections corrections;

    @Autowired
    TransactionTemplate transaction;

    private Office office;
    private Filed filed;

    @BeforeEach
    void a_case_filed_as_one_about_a_penalty() {
        office = new Office(mvc);
        filed = Filed.on(LocalDate.of(2026, 6, 1), office, Map.of());
    }

    @Test
    void put_right_the_other_way_the_day_two_people_found_right_holds_and_not_the_one_of_the_form() {
        transaction.executeWithoutResult(
                status -> corrections.decide(caseId(), propose().id(), true, null, "director1"));
        filed.act("handler1", "correct-category", OMISSION).ok();
        filed.act("handler1", "correct-category", Map.of("category", "penalty", "reason", "核对后仍为行政处罚。"))
                .ok();
        assertThat(filed.clocks("apply", "startedOn")).containsExactly("2026-05-20");
        assertThat(office.differences()).isZero();
    }

    @Test
    void a_proposal_about_a_day_that_was_taken_back_waits_for_nobody() {
        transaction.executeWithoutResult(status -> propose());
        assertThat(filed.offered("director1", "decide-fact-correction").isMissingNode())
                .isFalse();
        filed.act("handler1", "correct-category", OMISSION).ok();
        assertThat(filed.offered("director1", "decide-fact-correction").isMissingNode())
                .isTrue();
        assertThat(office.differences()).isZero();
    }

    @Test
    void what_was_taken_back_is_not_offered_to_be_corrected() {
        assertThat(correctable()).contains("act-known");
        filed.act("handler1", "correct-category", OMISSION).ok();
        assertThat(correctable()).doesNotContain("act-known").contains("request-received");
    }

    private List<String> correctable() {
        return corrections.facts(caseId()).stream()
                .map(Corrections.RecordedFact::fact)
                .toList();
    }

    /** Another day for the knowledge of the act, in a transaction that has the case. */
    private Correction propose() {
        cases.lock(caseId());
        var known = corrections.facts(caseId()).stream()
                .filter(fact -> fact.fact().equals("act-known"))
                .findFirst()
                .orElseThrow();
        return corrections.propose(
                caseId(), known.position(), LocalDate.parse("2026-05-20"), "登记有误", "邮寄回执", "handler1");
    }

    private String caseId() {
        return cases.byNo(filed.caseNo()).orElseThrow().id();
    }
}
