package org.facheng.procedure.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facheng.procedure.decision.ProposedIn.OMISSION;
import static org.facheng.procedure.decision.ProposedIn.PLAIN;
import static org.facheng.procedure.decision.ProposedIn.REFUSAL;

import java.util.List;
import org.facheng.procedure.decision.Circumstances.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each condition of the law on what is decided of an act: a proposal that keeps to it, and one that does not. */
class DecisionReviewTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
      'kind':'CHANGE','ground':'content-improper'            | 第六十三条第一款第一项
      'kind':'CHANGE','ground':'basis-misapplied'            | 第六十三条第一款第二项
      'kind':'REVOKE','ground':'procedure'                   | 第六十四条第一款第二项
      'kind':'REVOKE','ground':'basis-unlawful'              | 第六十四条第一款第三项
      'kind':'REVOKE_IN_PART','ground':'powers'              | 第六十四条第一款第四项
      'kind':'CONFIRM_UNLAWFUL','ground':'public-interest'   | 第六十五条第一款第一项
      'kind':'CONFIRM_UNLAWFUL','ground':'minor-procedure'   | 第六十五条第一款第二项
      'kind':'CONFIRM_UNLAWFUL','ground':'nothing-to-revoke' | 第六十五条第二款第一项
      'kind':'UPHOLD','ground':'lawful'                      | 第六十八条
      """)
    void a_decision_on_its_own_ground_is_allowed(String order, String article) {
        assertThat(PLAIN.unmet(article, "", order)).isEmpty();
        assertThat(PLAIN.unmet("第一条", "", order)).contains("/form/articles");
    }

    @Test
    void a_change_for_the_worse_needs_the_opposite_request_of_a_third_party() {
        var change = "'kind':'CHANGE','ground':'content-improper'";
        var worse = ",'adverseToApplicant':true";
        assertThat(PLAIN.unmet("第六十三条", worse, change)).containsExactly("/form/adverseToApplicant");
        var withThird = PLAIN.withThirdParty();
        assertThat(withThird.unmet("第六十三条", worse, change)).containsExactly("/form/adverseToApplicant");
        var opposite = worse + ",'thirdPartyAskedOpposite':true";
        assertThat(PLAIN.withThirdPartyAsking().unmet("第六十三条", opposite, change))
                .isEmpty();
        assertThat(withThird.unmet("第六十三条", opposite, change))
                .as("it is ticked, but nobody asked")
                .containsExactly("/form/thirdPartyAskedOpposite");
        assertThat(PLAIN.unmet("第六十三条", opposite, change)).containsExactly("/form/adverseToApplicant");
    }

    @Test
    void without_a_reply_the_act_has_no_evidence_unless_a_third_party_gave_some() {
        var order = "'kind':'REVOKE','ground':'no-evidence'";
        assertThat(PLAIN.replied(Reply.MISSING).unmet("第六十四条", "", order)).isEmpty();
        assertThat(PLAIN.replied(Reply.IN_TIME).unmet("第六十四条", "", order)).containsExactly("/form/orders/0/ground");
        assertThat(PLAIN.replied(Reply.OPEN).unmet("第六十四条", "", order)).containsExactly("/form/orders/0/ground");
        assertThat(PLAIN.replied(Reply.WITHOUT_EVIDENCE).unmet("第六十四条", "", order))
                .isEmpty();
        assertThat(PLAIN.replied(Reply.MISSING).withThirdParty().unmet("第六十四条", ",'thirdPartyEvidence':true", order))
                .containsExactly("/form/orders/0/ground");
        assertThat(PLAIN.replied(Reply.MISSING).unmet("第六十四条", ",'thirdPartyEvidence':true", order))
                .containsExactly("/form/thirdPartyEvidence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
      'kind':'UPHOLD','ground':'lawful'                    | 第六十八条 |
      'kind':'CHANGE','ground':'facts-found'               | 第六十三条 |
      'kind':'DISMISS_REQUEST','ground':'performed-before' | 第六十九条 | ,'dutyPerformedOn':'2026-03-03'
      """)
    void an_act_without_evidence_is_not_upheld_or_changed_nor_the_duty_held_performed(
            String order, String article, String more) {
        var rest = more == null ? "" : more;
        for (var reply : List.of(Reply.MISSING, Reply.WITHOUT_EVIDENCE)) {
            var bare = REFUSAL.replied(reply);
            assertThat(bare.unmet(article, rest, order)).containsExactly("/form/orders/0/kind");
            assertThat(bare.withThirdParty().unmet(article, rest + ",'thirdPartyEvidence':true", order))
                    .isEmpty();
        }
        assertThat(REFUSAL.unmet(article, rest, order)).isEmpty();
    }

    @Test
    void that_there_is_no_such_duty_needs_no_evidence() {
        assertThat(OMISSION.replied(Reply.MISSING).unmet("第六十九条", "", "'kind':'DISMISS_REQUEST','ground':'no-duty'"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'kind':'AGREEMENT_LIABILITY','ground':'not-concluded'",
                "'kind':'AGREEMENT_LIABILITY','ground':'agreement-not-performed'",
                "'kind':'AGREEMENT_LIABILITY','ground':'not-as-agreed'",
                "'kind':'AGREEMENT_LIABILITY','ground':'changed-unlawfully'",
                "'kind':'AGREEMENT_COMPENSATION','ground':'not-compensated'",
                "'kind':'AGREEMENT_COMPENSATION','ground':'compensation-unreasonable'"
            })
    void liability_for_an_agreement_is_of_an_agreement_only(String order) {
        var agreement = ProposedIn.about("administrative-agreement", "");
        assertThat(agreement.unmet("第七十一条", ",'performDays':10", order)).isEmpty();
        assertThat(PLAIN.unmet("第七十一条", ",'performDays':10", order)).containsExactly("/form/orders/0/kind");
    }

    @Test
    void an_agreement_is_not_changed_lawfully_and_unlawfully_at_once() {
        assertThat(ProposedIn.about("administrative-agreement", "")
                        .unmet(
                                "第七十一条",
                                ",'performDays':10",
                                "'kind':'AGREEMENT_LIABILITY','ground':'changed-unlawfully'",
                                "'kind':'AGREEMENT_COMPENSATION','ground':'not-compensated'"))
                .containsExactly("/form/orders/0/ground");
    }

    @Test
    void a_changed_act_is_found_unlawful_only_where_it_was_changed() {
        var order = "'kind':'CONFIRM_UNLAWFUL','ground':'act-changed'";
        assertThat(PLAIN.unmet("第六十五条", ",'actChangedOn':'2026-03-16'", order)).isEmpty();
        assertThat(PLAIN.unmet("第六十五条", "", order)).containsExactly("/form/actChangedOn");
        assertThat(PLAIN.unmet("第六十五条", ",'actChangedOn':'2026-02-02'", order)).containsExactly("/form/actChangedOn");
        assertThat(PLAIN.unmet("第六十五条", ",'actChangedOn':'2026-04-02'", order)).containsExactly("/form/actChangedOn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
      'kind':'ORDER_PERFORMANCE','ground':'duty-not-performed'   | 第六十六条 | ,'performDays':15
      'kind':'CONFIRM_UNLAWFUL','ground':'performance-pointless' | 第六十五条 |
      'kind':'DISMISS_REQUEST','ground':'no-duty'                | 第六十九条 |
      """)
    void what_is_about_a_failure_to_act_is_not_decided_on_an_act(String order, String article, String more) {
        var rest = more == null ? "" : more;
        assertThat(OMISSION.unmet(article, rest, order)).isEmpty();
        assertThat(PLAIN.unmet(article, rest, order)).containsExactly("/form/orders/0/kind");
    }

    @Test
    void a_request_is_dismissed_for_a_duty_performed_before_acceptance_only() {
        var order = "'kind':'DISMISS_REQUEST','ground':'performed-before'";
        assertThat(OMISSION.unmet("第六十九条", ",'dutyPerformedOn':'2026-03-03'", order))
                .isEmpty();
        assertThat(OMISSION.unmet("第六十九条", ",'dutyPerformedOn':'2026-03-04'", order))
                .containsExactly("/form/dutyPerformedOn");
    }

    @Test
    void an_act_is_found_void_where_the_applicant_asks_for_it() {
        for (var ground : List.of("no-capacity", "no-basis", "other-grave")) {
            voidOn(ground);
        }
    }

    private static void voidOn(String ground) {
        var order = "'kind':'CONFIRM_VOID','ground':'%s'".formatted(ground);
        assertThat(PLAIN.unmet("第六十七条", "", order)).containsExactly("/form/voidAskedIn");
        assertThat(PLAIN.unmet("第六十七条", ",'voidAskedIn':'听取意见笔录'", order)).isEmpty();
        assertThat(PLAIN.asking("确认处罚决定无效").unmet("第六十七条", "", order)).isEmpty();
    }
}
