package org.facheng.procedure.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facheng.procedure.decision.ProposedIn.OMISSION;
import static org.facheng.procedure.decision.ProposedIn.PLAIN;
import static org.facheng.procedure.decision.ProposedIn.REFUSAL;
import static org.facheng.procedure.decision.ProposedIn.REVOKED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes together in one decision, and what it has to rest on: a proposal that keeps to the law, and one that does not. */
class CombinedDecisionTest {

    private static final String ASKED = ",'compensationAsked':'yes'";

    @Test
    void a_word_in_a_request_asks_for_no_compensation_and_whoever_read_it_says_whether_it_does() {
        var mentioned = PLAIN.asking("撤销不予赔偿的答复");
        assertThat(mentioned.unmet("第六十四条", "", REVOKED)).containsExactly("/form/compensationAsked");
        assertThat(mentioned.unmet("第六十四条", ",'compensationAsked':'no'", REVOKED))
                .isEmpty();
        assertThat(mentioned.unmet("第六十四条", ASKED, REVOKED)).containsExactly("/form/orders");
    }

    @Test
    void a_request_for_compensation_is_answered() {
        var asked = PLAIN.asking("撤销处罚决定", "赔偿损失");
        var granted = "'kind':'COMPENSATE','ground':'compensation-due'";
        var refused = "'kind':'DISMISS_COMPENSATION','ground':'compensation-not-due'";
        var articles = "第六十四条、第六十八条、第七十二条";
        assertThat(asked.unmet(articles, ASKED, REVOKED)).containsExactly("/form/orders");
        assertThat(asked.unmet(articles, ASKED + ",'performDays':10,'damageProof':'APPLICANT'", REVOKED, granted))
                .isEmpty();
        assertThat(asked.unmet(articles, ASKED + ",'performDays':10", REVOKED, granted))
                .containsExactly("/form/damageProof");
        assertThat(asked.unmet(articles, ASKED, REVOKED, refused)).isEmpty();
        assertThat(PLAIN.unmet(articles, ",'performDays':10,'damageProof':'APPLICANT'", REVOKED, granted))
                .containsExactly("/form/orders/1/kind");
        assertThat(asked.unmet(
                        articles,
                        ASKED + ",'performDays':10,'damageProof':'APPLICANT'",
                        "'kind':'UPHOLD','ground':'lawful'",
                        granted))
                .containsExactly("/form/orders/1/kind");
    }

    @Test
    void a_remedy_goes_with_a_finding_of_unlawfulness_and_property_with_a_revocation() {
        var remedy = "'kind':'REMEDY','ground':'remedy-needed'";
        var property = "'kind':'RETURN_PROPERTY','ground':'return'";
        var unlawful = "'kind':'CONFIRM_UNLAWFUL','ground':'nothing-to-revoke'";
        var articles = "第六十四条、第六十五条、第七十二条";
        assertThat(PLAIN.unmet(articles, ",'performDays':10", unlawful, remedy)).isEmpty();
        assertThat(PLAIN.unmet(articles, ",'performDays':10", REVOKED, remedy)).containsExactly("/form/orders/1/kind");
        assertThat(PLAIN.unmet(articles, ",'performDays':10", REVOKED, property))
                .isEmpty();
        assertThat(PLAIN.unmet(articles, ",'performDays':10", unlawful, property))
                .containsExactly("/form/orders/1/kind");
    }

    @Test
    void only_a_revoked_act_is_made_anew_and_a_period_is_fixed_for_what_is_ordered() {
        assertThat(PLAIN.unmet("第六十四条", ",'remakeOrdered':true,'remakeDays':20", REVOKED))
                .isEmpty();
        assertThat(PLAIN.unmet("第六十八条", ",'remakeOrdered':true", "'kind':'UPHOLD','ground':'lawful'"))
                .containsExactly("/form/remakeOrdered");
        assertThat(PLAIN.unmet("第六十四条", ",'remakeDays':20", REVOKED)).containsExactly("/form/remakeDays");
        assertThat(PLAIN.unmet("第六十四条", ",'performDays':20", REVOKED)).containsExactly("/form/performDays");
    }

    @Test
    void a_decision_does_not_contradict_itself_and_decides_on_the_act() {
        assertThat(PLAIN.unmet("第六十四条、第六十八条", "", REVOKED, "'kind':'UPHOLD','ground':'lawful'"))
                .containsExactly("/form/orders");
        assertThat(PLAIN.unmet(
                        "第六十四条、第六十八条",
                        "",
                        "'kind':'REVOKE_IN_PART','ground':'powers'",
                        "'kind':'UPHOLD','ground':'lawful'"))
                .isEmpty();
        assertThat(PLAIN.asking("赔偿损失")
                        .unmet("第七十二条", ASKED, "'kind':'DISMISS_COMPENSATION','ground':'compensation-not-due'"))
                .containsExactly("/form/orders");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
      'kind':'UPHOLD','ground':'lawful'            | 'kind':'CONFIRM_UNLAWFUL','ground':'minor-procedure'
      'kind':'UPHOLD','ground':'lawful'            | 'kind':'CHANGE','ground':'content-improper'
      'kind':'UPHOLD','ground':'lawful'            | 'kind':'ORDER_PERFORMANCE','ground':'duty-not-performed'
      'kind':'UPHOLD','ground':'lawful'            | 'kind':'DISMISS_REQUEST','ground':'no-duty'
      'kind':'ORDER_PERFORMANCE','ground':'duty-not-performed' | 'kind':'CONFIRM_UNLAWFUL','ground':'performance-pointless'
      'kind':'REVOKE','ground':'facts-unclear'     | 'kind':'CHANGE','ground':'facts-found'
      'kind':'CONFIRM_VOID','ground':'no-capacity' | 'kind':'REVOKE_IN_PART','ground':'powers'
      """)
    void what_denies_another_order_does_not_go_with_it(String one, String other) {
        var articles = "第六十三条、第六十四条、第六十五条、第六十六条、第六十七条、第六十八条、第六十九条";
        var more = ",'performDays':10,'voidAskedIn':'笔录'";
        if (!(one + other).contains("ORDER_PERFORMANCE")) {
            more = ",'voidAskedIn':'笔录'";
        }
        assertThat(REFUSAL.unmet(articles, more, one, other)).containsExactly("/form/orders");
    }

    /** 第六十五条、第六十六条、第六十九条: of an omission there is nothing to uphold, to revoke or to change. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
      'kind':'UPHOLD','ground':'lawful'
      'kind':'CHANGE','ground':'content-improper'
      'kind':'REVOKE','ground':'facts-unclear'
      'kind':'REVOKE_IN_PART','ground':'powers'
      """)
    void where_nothing_was_done_nothing_is_upheld_revoked_or_changed(String order) {
        var articles = "第六十三条、第六十四条、第六十八条";
        assertThat(OMISSION.unmet(articles, "", order)).containsExactly("/form/orders/0/kind");
        assertThat(REFUSAL.unmet(articles, "", order)).isEmpty();
        assertThat(OMISSION.findings(articles, "", order).map(Finding::shown))
                .anySatisfy(text -> assertThat(text).contains("责令履行", "确认违法", "驳回行政复议请求"));
    }

    /** 第六十五条第二款第三项、第六十六条、第六十九条: late but before acceptance, or one duty of two. */
    @Test
    void one_request_is_dismissed_and_another_granted_where_each_says_what_it_answers() {
        var late = "'kind':'CONFIRM_UNLAWFUL','ground':'performance-pointless'%s";
        var done = "'kind':'DISMISS_REQUEST','ground':'performed-before'%s";
        var articles = "第六十五条、第六十六条、第六十九条";
        var performed = ",'dutyPerformedOn':'2026-03-03'";
        assertThat(OMISSION.unmet(articles, performed, late.formatted(""), done.formatted("")))
                .containsExactly("/form/orders/0/request");
        var delay = ",'request':'确认拖延履行违法'";
        var performing = ",'request':'责令履行'";
        assertThat(OMISSION.unmet(articles, performed, late.formatted(delay), done.formatted("")))
                .containsExactly("/form/orders/0/request");
        assertThat(OMISSION.unmet(articles, performed, late.formatted(delay), done.formatted(delay)))
                .containsExactly("/form/orders/0/request");
        assertThat(OMISSION.unmet(articles, performed, late.formatted(delay), done.formatted(performing)))
                .isEmpty();
        assertThat(OMISSION.unmet(
                        articles,
                        ",'performDays':10",
                        "'kind':'DISMISS_REQUEST','ground':'no-duty','request':'履行甲职责'",
                        "'kind':'ORDER_PERFORMANCE','ground':'duty-not-performed','request':'履行乙职责'"))
                .isEmpty();
    }

    @Test
    void parts_of_an_act_are_revoked_and_changed_and_a_refusal_revoked_with_an_order_to_perform() {
        assertThat(PLAIN.unmet(
                        "第六十三条、第六十四条",
                        "",
                        "'kind':'REVOKE_IN_PART','ground':'powers'",
                        "'kind':'CHANGE','ground':'content-improper'"))
                .isEmpty();
        assertThat(REFUSAL.unmet(
                        "第六十四条、第六十六条",
                        ",'performDays':10",
                        REVOKED,
                        "'kind':'ORDER_PERFORMANCE','ground':'duty-not-performed'"))
                .isEmpty();
    }

    @Test
    void what_was_taken_is_ordered_back_also_where_nobody_claims_compensation() {
        var fined = ProposedIn.about("penalty", "罚款五万元，没收设备");
        var back = "'kind':'RETURN_PROPERTY','ground':'return'";
        var articles = "第六十三条、第六十四条、第七十二条";
        var changed = "'kind':'CHANGE','ground':'content-improper'";
        assertThat(fined.unmet(articles, "", REVOKED)).containsExactly("/form/property");
        assertThat(fined.unmet(articles, "", changed)).containsExactly("/form/property");
        assertThat(fined.unmet(articles, ",'property':'NONE'", REVOKED)).isEmpty();
        assertThat(fined.unmet(articles, ",'property':'DUE'", REVOKED)).containsExactly("/form/orders");
        assertThat(fined.unmet(articles, ",'property':'DUE','performDays':10", REVOKED, back))
                .isEmpty();
        assertThat(fined.unmet(articles, ",'property':'NONE','performDays':10", REVOKED, back))
                .containsExactly("/form/property");
        assertThat(ProposedIn.about("penalty", "没收设备").unmet(articles, "", changed))
                .isEmpty();
        assertThat(PLAIN.unmet(articles, "", REVOKED)).isEmpty();
    }

    @Test
    void after_a_hearing_the_decision_rests_on_its_record() {
        var heard = PLAIN.afterHearing();
        assertThat(heard.unmet("第六十四条", "", REVOKED)).containsExactly("/form/hearingRecord");
        assertThat(heard.unmet("第六十四条", ",'hearingRecord':'笔录'", REVOKED)).isEmpty();
    }

    @Test
    void a_refusal_says_why_and_by_which_article_in_both_languages() {
        assertThat(PLAIN.findings("第六十八条", ",'adverseToApplicant':true", "'kind':'CHANGE','ground':'facts-found'")
                        .filter(finding -> !finding.met())
                        .map(finding -> finding.shown() + finding.shownInEnglish()))
                .anySatisfy(text -> assertThat(text).contains("本案没有第三人", "第六十三条第二款", "no third party"));
    }
}
