package org.facheng.procedure.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facheng.procedure.decision.Circumstances.Reply.IN_TIME;
import static org.facheng.procedure.decision.Circumstances.Reply.MISSING;
import static org.facheng.procedure.decision.Circumstances.Reply.OPEN;
import static org.facheng.procedure.decision.Circumstances.Reply.WITHOUT_EVIDENCE;
import static org.facheng.procedure.decision.ProposedIn.PLAIN;
import static org.facheng.procedure.decision.ProposedIn.REVOKED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 第十九条第二款、第七十条: what the replies of several respondents come to for the one act they made. */
class RepliesTest {

    private static final String NO_EVIDENCE = "'kind':'REVOKE','ground':'no-evidence'";
    private static final String UPHOLD = "'kind':'UPHOLD','ground':'lawful'";

    @Test
    void the_act_counts_as_without_evidence_only_when_none_of_them_gave_any_in_time() {
        assertThat(PLAIN.replied(MISSING, MISSING).unmet("第六十四条", "", NO_EVIDENCE))
                .isEmpty();
        assertThat(PLAIN.replied(MISSING, WITHOUT_EVIDENCE).unmet("第六十四条", "", NO_EVIDENCE))
                .isEmpty();
        assertThat(PLAIN.replied(MISSING, IN_TIME).unmet("第六十四条", "", NO_EVIDENCE))
                .containsExactly("/form/orders/0/ground");
    }

    @Test
    void what_one_of_them_proved_in_time_may_be_upheld_though_another_was_silent() {
        assertThat(PLAIN.replied(IN_TIME, MISSING).unmet("第六十八条", "", UPHOLD)).isEmpty();
        assertThat(PLAIN.replied(WITHOUT_EVIDENCE, MISSING).unmet("第六十八条", "", UPHOLD))
                .containsExactly("/form/orders/0/kind");
    }

    @Test
    void nothing_is_proposed_while_one_of_them_may_still_reply() {
        assertThat(PLAIN.replied(IN_TIME, OPEN).unmet("第六十四条", "", REVOKED)).containsExactly("/form/respondentReply");
        assertThat(PLAIN.replied(OPEN, OPEN).unmet("第六十四条", "", REVOKED)).hasSize(2);
        assertThat(PLAIN.replied(OPEN).unmet("第六十四条", "", REVOKED))
                .as("of one alone the course of the case sees to it")
                .isEmpty();
    }

    @Test
    void each_is_told_by_name() {
        var replies = new Replies(List.of(
                new Replies.OfOne("甲局", IN_TIME, LocalDate.of(2026, 3, 20)),
                new Replies.OfOne("乙局", MISSING, LocalDate.of(2026, 3, 23)),
                new Replies.OfOne("丙局", OPEN, null)));
        assertThat(replies.words()).isEqualTo("甲局已经按期提出书面答复并提交证据；乙局的答复期限已于2026年3月23日届满，没有按期答复；丙局尚未收到申请书副本");
    }
}
