package org.facheng.procedure.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.procedure.decision.Circumstances.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Each condition of the law on a decision: a proposal that keeps to it, and one that does not. */
class DecisionReviewTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REVOKED = "'kind':'REVOKE','ground':'facts-unclear'";

    /** A fine, challenged by its addressee; the respondent has replied in time. */
    private final Case plain = new Case("penalty", List.of("撤销处罚决定"), Reply.IN_TIME, false, false, false, false);

    /** Nothing came of a request. */
    private final Case omission =
            new Case("non-performance", List.of("责令履行"), Reply.IN_TIME, false, false, false, false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
      'kind':'CHANGE','ground':'content-improper'            | 第六十三条第一款第一项
      'kind':'REVOKE','ground':'procedure'                   | 第六十四条第一款第二项
      'kind':'REVOKE_IN_PART','ground':'powers'              | 第六十四条第一款第四项
      'kind':'CONFIRM_UNLAWFUL','ground':'public-interest'   | 第六十五条第一款第一项
      'kind':'CONFIRM_UNLAWFUL','ground':'minor-procedure'   | 第六十五条第一款第二项
      'kind':'CONFIRM_UNLAWFUL','ground':'nothing-to-revoke' | 第六十五条第二款第一项
      'kind':'UPHOLD','ground':'lawful'                      | 第六十八条
      'kind':'AGREEMENT_LIABILITY','ground':'not-as-agreed'  | 第七十一条第一款
      """)
    void a_decision_on_its_own_ground_is_allowed(String order, String article) {
        assertThat(plain.unmet(article, "", order)).isEmpty();
        assertThat(plain.unmet("第一条", "", order)).contains("/form/articles");
    }

    @Test
    void a_change_for_the_worse_needs_the_opposite_request_of_a_third_party() {
        var change = "'kind':'CHANGE','ground':'content-improper'";
        var worse = ",'adverseToApplicant':true";
        assertThat(plain.unmet("第六十三条", worse, change)).containsExactly("/form/adverseToApplicant");
        var withThird = plain.withThirdParty();
        assertThat(withThird.unmet("第六十三条", worse, change)).containsExactly("/form/adverseToApplicant");
        assertThat(withThird.unmet("第六十三条", worse + ",'thirdPartyAskedOpposite':true", change))
                .isEmpty();
        assertThat(plain.unmet("第六十三条", worse + ",'thirdPartyAskedOpposite':true", change))
                .containsExactly("/form/adverseToApplicant");
    }

    @Test
    void without_a_reply_the_act_has_no_evidence_unless_a_third_party_gave_some() {
        var order = "'kind':'REVOKE','ground':'no-evidence'";
        assertThat(plain.replied(Reply.MISSING).unmet("第六十四条", "", order)).isEmpty();
        assertThat(plain.replied(Reply.IN_TIME).unmet("第六十四条", "", order)).containsExactly("/form/orders/0/ground");
        assertThat(plain.replied(Reply.OPEN).unmet("第六十四条", "", order)).containsExactly("/form/orders/0/ground");
        assertThat(plain.replied(Reply.MISSING).unmet("第六十四条", ",'thirdPartyEvidence':true", order))
                .containsExactly("/form/orders/0/ground");
    }

    @Test
    void an_act_without_evidence_is_not_upheld() {
        var order = "'kind':'UPHOLD','ground':'lawful'";
        assertThat(plain.replied(Reply.MISSING).unmet("第六十八条", "", order)).containsExactly("/form/orders/0/kind");
        assertThat(plain.replied(Reply.MISSING).unmet("第六十八条", ",'thirdPartyEvidence':true", order))
                .isEmpty();
    }

    @Test
    void a_changed_act_is_found_unlawful_only_where_it_was_changed() {
        var order = "'kind':'CONFIRM_UNLAWFUL','ground':'act-changed'";
        assertThat(plain.unmet("第六十五条", ",'actChangedOn':'2026-03-16'", order)).isEmpty();
        assertThat(plain.unmet("第六十五条", "", order)).containsExactly("/form/actChangedOn");
        assertThat(plain.unmet("第六十五条", ",'actChangedOn':'2026-02-02'", order)).containsExactly("/form/actChangedOn");
        assertThat(plain.unmet("第六十五条", ",'actChangedOn':'2026-04-02'", order)).containsExactly("/form/actChangedOn");
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
        assertThat(omission.unmet(article, rest, order)).isEmpty();
        assertThat(plain.unmet(article, rest, order)).containsExactly("/form/orders/0/kind");
    }

    @Test
    void a_request_is_dismissed_for_a_duty_performed_before_acceptance_only() {
        var order = "'kind':'DISMISS_REQUEST','ground':'performed-before'";
        assertThat(omission.unmet("第六十九条", ",'dutyPerformedOn':'2026-03-03'", order))
                .isEmpty();
        assertThat(omission.unmet("第六十九条", ",'dutyPerformedOn':'2026-03-04'", order))
                .containsExactly("/form/dutyPerformedOn");
    }

    @Test
    void an_act_is_found_void_where_the_applicant_asks_for_it() {
        var order = "'kind':'CONFIRM_VOID','ground':'no-basis'";
        assertThat(plain.unmet("第六十七条", "", order)).containsExactly("/form/voidAskedIn");
        assertThat(plain.unmet("第六十七条", ",'voidAskedIn':'听取意见笔录'", order)).isEmpty();
        assertThat(plain.asking("确认处罚决定无效").unmet("第六十七条", "", order)).isEmpty();
    }

    @Test
    void a_request_for_compensation_is_answered() {
        var asked = plain.asking("撤销处罚决定", "赔偿损失");
        var granted = "'kind':'COMPENSATE','ground':'compensation-due'";
        var refused = "'kind':'DISMISS_COMPENSATION','ground':'compensation-not-due'";
        var articles = "第六十四条、第六十八条、第七十二条";
        assertThat(asked.unmet(articles, "", REVOKED)).containsExactly("/form/orders");
        assertThat(asked.unmet(articles, ",'performDays':10", REVOKED, granted)).isEmpty();
        assertThat(asked.unmet(articles, "", REVOKED, refused)).isEmpty();
        assertThat(plain.unmet(articles, ",'performDays':10", REVOKED, granted)).containsExactly("/form/orders/1/kind");
        assertThat(asked.unmet(articles, ",'performDays':10", "'kind':'UPHOLD','ground':'lawful'", granted))
                .containsExactly("/form/orders/1/kind");
    }

    @Test
    void a_remedy_goes_with_a_finding_of_unlawfulness_and_property_with_a_revocation() {
        var remedy = "'kind':'REMEDY','ground':'remedy-needed'";
        var property = "'kind':'RETURN_PROPERTY','ground':'return'";
        var unlawful = "'kind':'CONFIRM_UNLAWFUL','ground':'nothing-to-revoke'";
        var articles = "第六十四条、第六十五条、第七十二条";
        assertThat(plain.unmet(articles, ",'performDays':10", unlawful, remedy)).isEmpty();
        assertThat(plain.unmet(articles, ",'performDays':10", REVOKED, remedy)).containsExactly("/form/orders/1/kind");
        assertThat(plain.unmet(articles, ",'performDays':10", REVOKED, property))
                .isEmpty();
        assertThat(plain.unmet(articles, ",'performDays':10", unlawful, property))
                .containsExactly("/form/orders/1/kind");
    }

    @Test
    void only_a_revoked_act_is_made_anew_and_a_period_is_fixed_for_what_is_ordered() {
        assertThat(plain.unmet("第六十四条", ",'remakeOrdered':true,'remakeDays':20", REVOKED))
                .isEmpty();
        assertThat(plain.unmet("第六十八条", ",'remakeOrdered':true", "'kind':'UPHOLD','ground':'lawful'"))
                .containsExactly("/form/remakeOrdered");
        assertThat(plain.unmet("第六十四条", ",'remakeDays':20", REVOKED)).containsExactly("/form/remakeDays");
        assertThat(plain.unmet("第六十四条", ",'performDays':20", REVOKED)).containsExactly("/form/performDays");
    }

    @Test
    void a_decision_does_not_contradict_itself_and_decides_on_the_act() {
        assertThat(plain.unmet("第六十四条、第六十八条", "", REVOKED, "'kind':'UPHOLD','ground':'lawful'"))
                .containsExactly("/form/orders");
        assertThat(plain.unmet(
                        "第六十四条、第六十八条",
                        "",
                        "'kind':'REVOKE_IN_PART','ground':'powers'",
                        "'kind':'UPHOLD','ground':'lawful'"))
                .isEmpty();
        assertThat(plain.asking("赔偿损失")
                        .unmet("第七十二条", "", "'kind':'DISMISS_COMPENSATION','ground':'compensation-not-due'"))
                .containsExactly("/form/orders");
    }

    @Test
    void after_a_hearing_the_decision_rests_on_its_record() {
        var heard = new Case("penalty", plain.requests(), Reply.IN_TIME, false, false, true, false);
        assertThat(heard.unmet("第六十四条", "", REVOKED)).containsExactly("/form/hearingRecord");
        assertThat(heard.unmet("第六十四条", ",'hearingRecord':'笔录'", REVOKED)).isEmpty();
    }

    @Test
    void an_opinion_of_the_committee_is_dealt_with() {
        var advised = new Case("penalty", plain.requests(), Reply.IN_TIME, false, false, false, true);
        assertThat(advised.unmet("第六十四条", "", REVOKED)).containsExactly("/form/committeeOpinion");
        assertThat(advised.unmet("第六十四条", ",'committeeOpinion':'采纳'", REVOKED)).isEmpty();
    }

    @Test
    void a_refusal_says_why_and_by_which_article_in_both_languages() {
        assertThat(plain.findings("第六十八条", ",'adverseToApplicant':true", "'kind':'CHANGE','ground':'facts-found'")
                        .filter(finding -> !finding.met())
                        .map(finding -> finding.shown() + finding.shownInEnglish()))
                .anySatisfy(text -> assertThat(text).contains("本案没有第三人", "第六十三条第二款", "no third party"));
    }

    private record Case(
            String act,
            List<String> requests,
            Reply reply,
            boolean thirdParty,
            boolean thirdPartyEvidence,
            boolean hearing,
            boolean committee) {

        Case withThirdParty() {
            return new Case(act, requests, reply, true, thirdPartyEvidence, hearing, committee);
        }

        Case replied(Reply other) {
            return new Case(act, requests, other, thirdParty, thirdPartyEvidence, hearing, committee);
        }

        Case asking(String... others) {
            return new Case(act, List.of(others), reply, thirdParty, thirdPartyEvidence, hearing, committee);
        }

        List<String> unmet(String articles, String more, String... orders) {
            return findings(articles, more, orders)
                    .filter(finding -> !finding.met())
                    .map(Finding::pointer)
                    .toList();
        }

        Stream<Finding> findings(String articles, String more, String... orders) {
            var form = "{'orders':[%s],'articles':'%s'%s}"
                    .formatted(
                            String.join(
                                    ",",
                                    Stream.of(orders)
                                            .map(order -> "{" + order + "}")
                                            .toList()),
                            articles,
                            more);
            return DecisionReview.of(
                    Proposal.of(JSON.readTree(form.replace('\'', '"'))),
                    new Circumstances(
                            LocalDate.of(2026, 4, 1),
                            LocalDate.of(2026, 3, 4),
                            LocalDate.of(2026, 2, 3),
                            act,
                            requests,
                            reply,
                            thirdParty,
                            thirdPartyEvidence,
                            hearing,
                            committee))
                    .stream();
        }
    }
}
