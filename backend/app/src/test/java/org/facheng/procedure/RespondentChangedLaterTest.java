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
import org.springframework.test.web.servlet.MockMvc;

/** A respondent found to be the wrong one after the acceptance gives way to another, which replies in a period of its own (行政复议法第十九条、第三十条). */
@FachengTest
class RespondentChangedLaterTest {

    private static final String STRANGER = "某市公安局";

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void the_copy_was_sent_to_the_wrong_one() {
        office = new Office(mvc);
        filed = Filed.accepted(LocalDate.of(2026, 6, 1), office);
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        filed.act(
                        "handler1",
                        "tell-change-respondent",
                        Map.of(
                                "wrong", "party:respondent",
                                "properRespondent", STRANGER,
                                "reason", "处罚由该局作出",
                                "until", "2026-06-16"))
                .ok();
    }

    @Test
    void nobody_is_late_until_the_other_has_the_copy_and_then_its_own_period_runs() {
        filed.own("answer-change-respondent", Map.of("agreed", true, "name", STRANGER))
                .ok();
        changed();
        assertThat(filed.clocks("reply", "state")).containsExactly("cancelled");

        office.clockTo(LocalDate.of(2026, 6, 24));
        assertThat(office.openTaskKeys(filed.caseNo())).doesNotContain("userTask_assessMissingReply");

        new Letters(filed).serve("行政复议答复通知书", "2026-06-24");
        assertThat(filed.clocks("reply", "state", "due"))
                .containsExactlyInAnyOrder("cancelled 2026-06-15", "running 2026-07-08");
        office.clockTo(LocalDate.of(2026, 7, 9));
        assertThat(office.openTaskKeys(filed.caseNo())).contains("userTask_assessMissingReply");
        assertThat(office.differences()).isZero();
    }

    @Test
    void the_one_before_reads_the_case_no_more() {
        office.as("respondent1").get("/api/cases/{no}", filed.caseNo()).ok();
        filed.own("answer-change-respondent", Map.of("agreed", true, "name", STRANGER))
                .ok();
        changed();
        assertThat(office.as("respondent1")
                        .get("/api/cases/{no}", filed.caseNo())
                        .status())
                .isIn(403, 404);
        assertThat(filed.timeline()).anyMatch(line -> line.contains("变更为" + STRANGER));
    }

    @Test
    void who_refuses_to_name_another_keeps_the_one_there_is() {
        filed.own("answer-change-respondent", Map.of("agreed", false, "statement", "不变更"))
                .ok();
        assertThat(filed.offered("handler1", "change-respondent").isMissingNode())
                .isTrue();
        assertThat(filed.clocks("change-respondent", "state")).containsExactly("met");
        assertThat(filed.offered("handler1", "propose-dismissal").isMissingNode())
                .isFalse();
    }

    @Test
    void nobody_is_put_in_the_place_but_whom_the_applicant_named_last() {
        filed.own("answer-change-respondent", Map.of("agreed", true, "name", "某省通信管理局"))
                .ok();
        assertThat(change().refused(422)).isEqualTo("not_agreed");
        filed.act("handler1", "answer-change-respondent", Map.of("agreed", false, "statement", "不变更了"))
                .ok();
        assertThat(change().refused(422)).isEqualTo("not_agreed");
        filed.act("handler1", "answer-change-respondent", Map.of("agreed", true, "name", STRANGER))
                .ok();
        change().ok();
    }

    private void changed() {
        change().ok();
    }

    private ApiUser.Answer change() {
        var wrong = filed.offered("handler1", "change-respondent").at("/schema/properties/party/oneOf/0/const");
        return filed.act(
                "handler1",
                "change-respondent",
                Map.of("party", wrong.asString(), "name", STRANGER, "kind", "organ", "reason", "申请人书面变更"));
    }
}
