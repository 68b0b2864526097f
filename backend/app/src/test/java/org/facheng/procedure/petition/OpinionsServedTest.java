package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facheng.procedure.advice.DatedFact;
import org.junit.jupiter.api.Test;

/** Which of the opinions a petition names still has a period to go on from (信访工作条例第三十五条、第三十六条第一款). */
class OpinionsServedTest {

    private static final String REPLY = "{\"kind\":\"reply\",\"on\":\"2025-11-24\"}";
    private static final String REVIEW = "{\"kind\":\"review\",\"on\":\"2026-02-20\"}";

    @Test
    void who_has_the_opinion_of_a_review_asked_for_it() {
        assertThat(served(REPLY)).containsExactly("reply-served");
        assertThat(served(REPLY + "," + REVIEW)).containsExactly("review-served");
        assertThat(served(REPLY + ",{\"kind\":\"review\"}"))
                .as("a review of no known day")
                .isEmpty();
    }

    @Test
    void after_the_re_examination_no_period_is_left() {
        assertThat(served(REPLY + "," + REVIEW + ",{\"kind\":\"recheck\",\"on\":\"2026-02-27\"}"))
                .isEmpty();
    }

    @Test
    void an_opinion_made_anew_after_the_review_can_be_reviewed_again() {
        assertThat(served(REVIEW + ",{\"kind\":\"reply\",\"on\":\"2026-02-26\"}"))
                .containsExactly("review-served", "reply-served");
    }

    @Test
    void the_period_is_kept_by_the_day_the_request_was_posted() {
        var posted = "petitionKind=\"review-request\";declared.postedOn=\"2026-02-26\";previous=[" + REPLY + "]";
        assertThat(Petitioning.review(Petitioning.plainWith(posted)).facts())
                .extracting(fact -> fact.fact() + " " + fact.on())
                .contains("review-asked 2026-02-26", "review-requested 2026-03-02");
    }

    private static List<String> served(String previous) {
        return Petitioning.review(Petitioning.plainWith("previous=[" + previous + "]")).facts().stream()
                .map(DatedFact::fact)
                .filter(fact -> fact.endsWith("-served"))
                .toList();
    }
}
