package org.facheng.procedure.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a review in the case found unlawful is no basis for the act (行政复议法第五十九条、第六十四条第一款第三项). */
class UnlawfulBasisTest {

    private static final String UPHELD = "'kind':'UPHOLD'";

    private final ProposedIn reviewed = ProposedIn.PLAIN.findingUnlawful("《某办法》第八条");

    @Test
    void whether_the_act_rests_on_it_has_to_be_said() {
        assertThat(reviewed.unmet("第六十八条", "", UPHELD)).contains("/form/unlawfulBasis");
        assertThat(ProposedIn.PLAIN.unmet("第六十八条", "", UPHELD)).doesNotContain("/form/unlawfulBasis");
    }

    @Test
    void an_act_that_rests_on_it_is_not_upheld() {
        assertThat(reviewed.unmet("第六十八条", ",'unlawfulBasis':'RESTS'", UPHELD)).contains("/form/orders/0/kind");
        assertThat(reviewed.unmet("第六十四条第一款第三项", ",'unlawfulBasis':'RESTS'", ProposedIn.REVOKED))
                .doesNotContain("/form/orders/0/kind", "/form/unlawfulBasis");
    }

    @Test
    void an_act_that_stands_without_it_may_be_upheld() {
        assertThat(reviewed.unmet("第六十八条", ",'unlawfulBasis':'APART'", UPHELD))
                .doesNotContain("/form/orders/0/kind", "/form/unlawfulBasis");
    }
}
