package org.facheng.procedure.admissibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.advice.Suspension;
import org.junit.jupiter.api.Test;

class FilingFactsTest {

    private static final String OMISSION = "act={\"category\":\"non-performance\"};";

    private static final LocalDate RECEIVED = LocalDate.of(2026, 4, 1);

    @Test
    void facts_stand_in_the_order_of_their_days() {
        assertThat(facts("declared.postedOn=\"2026-03-28\""))
                .extracting(DatedFact::fact, DatedFact::on)
                .containsExactly(
                        tuple("act-made", LocalDate.of(2026, 3, 2)),
                        tuple("act-known", LocalDate.of(2026, 3, 2)),
                        tuple("application-filed", LocalDate.of(2026, 3, 28)),
                        tuple("application-received", RECEIVED));
    }

    @Test
    void correction_is_needed_from_the_day_of_receipt() {
        DatedFact needed = new DatedFact("correction-needed", RECEIVED, "受理审查规则：补正");
        assertThat(facts("submission.signature=false")).contains(needed);
        assertThat(facts("-")).extracting(DatedFact::fact).doesNotContain("correction-needed");
    }

    @Test
    void change_of_respondent_is_a_correction_too() {
        assertThat(facts("respondent={\"name\":\"信息通信管理局\",\"category\":\"internal-office\"}"))
                .extracting(DatedFact::fact)
                .contains("correction-needed");
    }

    @Test
    void ordinary_period_does_not_start_where_the_rights_were_not_told() {
        assertThat(facts("declared.rightsInformed=false"))
                .extracting(DatedFact::fact)
                .contains("act-content-known")
                .doesNotContain("act-known");
    }

    @Test
    void no_period_starts_against_what_is_no_reviewable_act() {
        assertThat(facts("act.category=\"normative-document\""))
                .extracting(DatedFact::fact)
                .containsExactly("application-filed", "application-received");
    }

    @Test
    void performance_period_has_not_ended_while_the_organ_may_still_act() {
        assertThat(facts(OMISSION + "declared.performancePeriodFixed=false;declared.requestReceivedOn=\"2026-02-02\""))
                .extracting(DatedFact::fact)
                .contains("request-received")
                .doesNotContain("performance-period-ended");
    }

    @Test
    void day_of_the_request_after_which_the_organ_had_its_time_starts_the_applicants_period() {
        assertThat(facts(OMISSION + "declared.performancePeriodFixed=false;declared.requestReceivedOn=\"2025-12-15\""))
                .extracting(DatedFact::fact, DatedFact::on)
                .contains(
                        tuple("request-received", LocalDate.of(2025, 12, 15)),
                        tuple("performance-period-ended", LocalDate.of(2026, 2, 13)));
    }

    @Test
    void no_clock_of_an_omission_starts_while_nobody_said_whether_a_period_is_fixed() {
        assertThat(facts(OMISSION + "declared.requestReceivedOn=\"2025-12-15\""))
                .extracting(DatedFact::fact)
                .containsExactly("application-filed", "application-received");
    }

    @Test
    void the_stated_end_of_a_fixed_period_is_recorded_as_such() {
        String fixed = "declared.performancePeriodFixed=true;";
        assertThat(facts(OMISSION + fixed + "declared.performancePeriodEndedOn=\"2026-01-31\""))
                .contains(new DatedFact("performance-period-ended", LocalDate.of(2026, 1, 31), "申请书载明的法定履行期限届满日期"));
        // Where only the day is stated on which nothing had been done, it stands for that end until somebody has
        // looked.
        assertThat(facts("act={\"category\":\"non-performance\",\"dateKnown\":\"2026-01-31\"};" + fixed))
                .extracting(DatedFact::fact, DatedFact::on)
                .contains(tuple("performance-period-ended", LocalDate.of(2026, 1, 31)));
    }

    @Test
    void the_day_the_rights_became_known_starts_its_own_period() {
        assertThat(facts("declared.rightsInformed=false;declared.rightsKnownOn=\"2026-03-20\""))
                .extracting(DatedFact::fact, DatedFact::on)
                .contains(
                        tuple("act-content-known", LocalDate.of(2026, 3, 2)),
                        tuple("rights-known", LocalDate.of(2026, 3, 20)));
    }

    @Test
    void the_period_from_knowing_the_act_stands_beside_the_longest_one_that_bars_it() {
        String old = "act.dateMade=\"2021-03-31\";";
        assertThat(facts(old + "declared.rightsInformed=true"))
                .extracting(DatedFact::fact)
                .contains("act-made", "act-known");
        assertThat(facts(old + "declared.rightsInformed=false"))
                .extracting(DatedFact::fact)
                .contains("act-made", "act-content-known")
                .doesNotContain("act-known");
    }

    @Test
    void real_property_is_recorded_where_it_was_said() {
        assertThat(facts("declared.realProperty=true"))
                .extracting(DatedFact::fact)
                .contains("real-property-act");
        assertThat(facts("declared.realProperty=false"))
                .extracting(DatedFact::fact)
                .doesNotContain("real-property-act");
    }

    @Test
    void only_proven_obstacles_stop_the_clock() {
        String proven = "{\"from\":\"2026-03-05\",\"to\":\"2026-03-08\",\"what\":\"住院\",\"proof\":true}";
        String claimed = "{\"from\":\"2026-03-10\",\"to\":\"2026-03-12\",\"what\":\"出差\"}";
        Review review = Reviewing.review(Reviewing.plainWith("declared.obstacles=[" + proven + "," + claimed + "]"));

        assertThat(review.facts().suspensions())
                .containsExactly(new Suspension(
                        ApplicantLimits.APPLY, LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 8), "住院"));
    }

    private static List<DatedFact> facts(String changes) {
        return Reviewing.review(Reviewing.plainWith(changes)).facts().facts();
    }
}
