package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An authority that was named as a respondent by mistake is taken back: the decision does not wait for it any longer. */
@FachengTest
class DroppedRespondentTest {

    private static final String STRANGER = "某市公安局";

    @Autowired
    MockMvc mvc;

    @Test
    void its_period_ends_with_it_and_the_one_that_answers_stays() {
        var office = new Office(mvc);
        var filed = sent(office);
        new Letters(filed).serve("行政复议答复通知书", "2026-06-03");
        assertThat(filed.clocks("reply", "state")).containsExactly("running", "running");

        var choices = filed.offered("handler1", "drop-respondent").at("/schema/properties/party/oneOf");
        assertThat(choices.valueStream().map(choice -> choice.path("title").asString()))
                .containsExactly(STRANGER);
        assertThat(filed.act("handler1", "drop-respondent", Map.of("party", "nobody", "reason", "误列"))
                        .refused(422))
                .isEqualTo("not_to_drop");
        filed.act(
                        "handler1",
                        "drop-respondent",
                        Map.of("party", choices.at("/0/const").asString(), "reason", "处罚决定书没有其署名"))
                .ok();
        assertThat(filed.clocks("reply", "state")).containsExactlyInAnyOrder("running", "cancelled");
        assertThat(filed.timeline()).anyMatch(line -> line.contains("撤回追加的被申请人" + STRANGER));

        office.clockTo(LocalDate.of(2026, 6, 4));
        filed.act("respondent1", "submit-reply", Map.of("reply", "答复", "evidence", List.of(Map.of("name", "检索记录"))))
                .ok();
        assertThat(office.openTaskKeys(filed.caseNo())).containsExactly("userTask_hearViews");
        assertThat(office.differences()).isZero();
    }

    @Test
    void who_was_taken_back_has_no_period_when_the_copy_arrives_after_all() {
        var office = new Office(mvc);
        var filed = sent(office);
        var stranger = filed.offered("handler1", "drop-respondent")
                .at("/schema/properties/party/oneOf/0/const")
                .asString();
        filed.act("handler1", "drop-respondent", Map.of("party", stranger, "reason", "误列"))
                .ok();

        new Letters(filed).serve("行政复议答复通知书", "2026-06-03");

        assertThat(filed.clocks("reply", "state")).filteredOn("running"::equals).hasSize(1);
        assertThat(office.differences()).isZero();
    }

    /** The copy is on its way to both. */
    private static Filed sent(Office office) {
        var filed = Filed.on(
                LocalDate.of(2026, 6, 1),
                office,
                Map.of("jointRespondents", List.of(Map.of("name", STRANGER, "address", "某市某路1号"))));
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        office.clockTo(LocalDate.of(2026, 6, 3));
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("申请书副本")))
                .ok();
        return filed;
    }
}
