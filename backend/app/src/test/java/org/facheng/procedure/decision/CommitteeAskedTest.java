package org.facheng.procedure.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facheng.procedure.decision.ProposedIn.PLAIN;
import static org.facheng.procedure.decision.ProposedIn.REVOKED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 第五十二条第二款: the four cases in which the committee has to be asked, and a proposal made without. */
class CommitteeAskedTest {

    private static final Consultation ORDINARY = new Consultation(true, false, false, false, false);

    @ParameterizedTest
    @ValueSource(strings = {"第一项", "第二项", "第三项", "第四项"})
    void in_each_of_the_four_cases_it_is_asked_or_it_is_said_that_there_is_none(String ground) {
        assertThat(unmet(ORDINARY, answered(ground))).containsExactly("/form/noCommittee");
        assertThat(unmet(ORDINARY, answered(ground) + ",'noCommittee':'没有设立'")).isEmpty();
        assertThat(unmet(asked(ORDINARY), answered(ground) + ",'committeeOpinion':'采纳'"))
                .isEmpty();
    }

    @Test
    void a_government_has_to_have_one() {
        var government = new Consultation(true, false, false, true, false);
        assertThat(unmet(government, answered("第二项") + ",'noCommittee':'没有设立'")).containsExactly("/form/consultation");
        assertThat(unmet(asked(government), answered("第二项") + ",'committeeOpinion':'采纳'"))
                .isEmpty();
        assertThat(unmet(government, answered("没有"))).isEmpty();
    }

    @Test
    void somebody_says_whether_a_case_stands_and_does_not_contradict_himself() {
        assertThat(unmet(ORDINARY, "")).containsExactly("/form/consultation");
        assertThat(unmet(ORDINARY, answered("没有"))).isEmpty();
        assertThat(unmet(asked(ORDINARY), ",'consultation':['没有','第二项'],'committeeOpinion':'采纳'"))
                .containsExactly("/form/consultation");
    }

    @Test
    void what_stands_in_the_case_is_not_answered_away() {
        assertThat(unmet(new Consultation(true, true, false, false, false), answered("没有")))
                .containsExactly("/form/consultation");
        assertThat(unmet(new Consultation(true, false, true, true, false), answered("没有")))
                .containsExactly("/form/consultation");
    }

    @Test
    void the_article_stands_in_the_section_on_the_ordinary_procedure() {
        assertThat(unmet(new Consultation(false, false, false, false, false), ""))
                .isEmpty();
    }

    @Test
    void the_answer_cites_the_items_and_says_why_in_both_languages() {
        assertThat(findings(ORDINARY, ",'consultation':['第一项','第二项']"))
                .anySatisfy(finding -> assertThat(finding.shown() + finding.shownInEnglish())
                        .contains("应当提请行政复议委员会", "第五十二条第二款第一项、第二项", "has to be asked"));
        assertThat(findings(ORDINARY, answered("没有"))).anySatisfy(finding -> assertThat(finding)
                .matches(Finding::met)
                .extracting(Finding::article)
                .isEqualTo("第五十二条第二款"));
    }

    @Test
    void an_opinion_of_the_committee_is_dealt_with() {
        var advised = asked(ORDINARY);
        assertThat(unmet(advised, answered("第四项"))).containsExactly("/form/committeeOpinion");
        assertThat(unmet(advised, answered("第四项") + ",'committeeOpinion':'采纳'")).isEmpty();
    }

    private static String answered(String ground) {
        return ",'consultation':['" + ground + "']";
    }

    private static Consultation asked(Consultation other) {
        return new Consultation(other.ordinary(), other.complex(), other.ownActOfProvince(), other.government(), true);
    }

    private static List<String> unmet(Consultation consultation, String more) {
        return PLAIN.consulting(consultation).unmet("第六十四条", more, REVOKED);
    }

    private static List<Finding> findings(Consultation consultation, String more) {
        return PLAIN.consulting(consultation).findings("第六十四条", more, REVOKED).toList();
    }
}
