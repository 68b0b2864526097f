package org.facheng.procedure.above;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose opinion a revocation reaches, and what goes on from it (信访工作条例第三十五条、第三十六条第一款). */
@FachengTest
class RevokedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Map<String, String> ANEW = Map.of("anew", "below");
    private static final List<String> SHUT = List.of("REPEAT", "CLOSED", "REVIEW", "RECHECK");

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    CaseLinks links;

    @Autowired
    CaseBelow below;

    @Autowired
    AskedPeriods asked;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TransactionTemplate transactions;

    private Office office;
    private Reviewing reviewing;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(DAY);
        reviewing = new Reviewing(office, DAY);
    }

    @Test
    void not_that_of_somebody_else_answered_together_with_it() {
        var own = reviewing.answered("信访人申", "13900000091");
        var other = reviewing.answered("信访人酉", "13900000092");
        own.act("handler11", "join-cluster", Map.of("cases", List.of(other.only()), "reason", "同一停机"))
                .ok();
        var request = reviewing.asked("信访人申", "13900000091");
        reviewing.review(request, "REVOKE", ANEW);
        var anew = reviewing.anew(request);
        assertThat(reviewing.timeline("director11", own.only())).contains("另件重新办理：" + anew);
        assertThat(reviewing.timeline("director11", other.only())).doesNotContain(anew);
        assertThat(deadlines.fact(file(own.only()).id(), "opinion-set-aside")).isPresent();
        assertThat(deadlines.fact(file(other.only()).id(), "opinion-set-aside")).isEmpty();
    }

    @Test
    void what_was_supported_is_carried_out_no_more_and_only_then() {
        var own = reviewing.supported("信访人灯", "13900000097");
        var over = Map.of("result", "原意见已被撤销，由重新办理的案件答复。");
        assertThat(own.complete("userTask_superviseExecution", "SET_ASIDE", over)
                        .refused(409))
                .isEqualTo("outcome_ruled_out");
        reviewing.review(reviewing.asked("信访人灯", "13900000097"), "REVOKE", ANEW);
        own.complete("userTask_superviseExecution", "SET_ASIDE", over).ok();
        assertThat(deadlines.fact(file(own.only()).id(), "execution-done")).isEmpty();
    }

    @Test
    void whoever_had_it_revoked_has_not_asked_about_the_new_one_and_it_is_shut_in_no_other_way() {
        var first = reviewing.answered("信访人戌", "13900000093");
        var request = reviewing.asked("信访人戌", "13900000093");
        reviewing.review(request, "REVOKE", ANEW);
        var anew = reviewing.anew(request);
        assertThat(asked.names(file(first.only()), Above.REVIEW)).containsExactly("信访人戌");
        assertThat(asked.names(file(anew), Above.REVIEW)).isEmpty();
        reviewing
                .complete(anew, "userTask_identifyMatter", "FIRST", Map.of("reason", "重新办理"))
                .ok();
        for (var outcome : SHUT) {
            var form = Map.of("reasons", "不办", "procedure", "复查", "firstCase", first.only(), "closedBy", "某局");
            assertThat(reviewing
                            .complete(anew, "userTask_classifyMatter", outcome, form)
                            .refused(409))
                    .as(outcome)
                    .isEqualTo("outcome_ruled_out");
        }
    }

    @Test
    void twice_it_is_handled_anew_once() {
        reviewing.answered("信访人亥", "13900000094");
        var request = reviewing.asked("信访人亥", "13900000094");
        var second = reviewing.asked("信访人亥", "13900000094");
        reviewing.review(request, "REVOKE", ANEW);
        reviewing.review(second, "REVOKE", ANEW);
        assertThat(reviewing.timeline("director1", second))
                .contains("一并办理：" + reviewing.anew(request))
                .doesNotContain("已经立件重新办理");
    }

    @Test
    void nothing_is_promised_that_nobody_is_told_of() {
        reviewing.answered("信访人木", "13900000095");
        var secret = Map.<String, Object>of("declared", Map.of("confidential", true));
        var request = reviewing.asked("信访人木", "13900000095", secret);
        assertThat(reviewing
                        .draft(request, "REVOKE", Map.of("anew", "below", "reviewedBody", ""))
                        .refused(422))
                .isEqualTo("reviewed_body_missing");
        reviewing
                .draft(request, "REVOKE", Map.of("anew", "none", "reviewedBody", ""))
                .ok();
    }

    @Test
    void from_a_review_it_goes_on_to_the_first_opinion() {
        var first = file(reviewing.answered("信访人火", "13900000096").only());
        var review = file(reviewing.asked("信访人火", "13900000096"));
        assertThat(below.review(review)).isTrue();
        assertThat(below.review(first)).isFalse();
        assertThat(below.first(review)).map(CaseFile::id).contains(first.id());
        // A second request is no 复核: it goes no further than what it is linked with itself.
        var body = below.body(first);
        var stranger = file(reviewing.asked("信访人土", "13900000097"));
        transactions.executeWithoutResult(status -> links.link(stranger.id(), review.id(), false));
        assertThat(below.of(review, body)).map(CaseFile::id).contains(first.id());
        assertThat(below.of(stranger, body)).isEmpty();
    }

    private CaseFile file(String caseNo) {
        return cases.byNo(caseNo).orElseThrow();
    }
}
