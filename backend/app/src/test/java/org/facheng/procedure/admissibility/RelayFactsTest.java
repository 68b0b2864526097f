package org.facheng.procedure.admissibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.facheng.procedure.advice.DatedFact;
import org.junit.jupiter.api.Test;

/** An application handed to the authority that imposed the penalty: whose clock its receipt starts (行政复议法第三十二条). */
class RelayFactsTest {

    private static final String ON_THE_SPOT =
            "act={\"category\":\"on-the-spot-penalty\",\"dateMade\":\"2026-03-02\",\"dateKnown\":\"2026-03-02\"};";

    @Test
    void its_receipt_by_the_acting_authority_starts_the_relay_and_no_review() {
        assertThat(facts(ON_THE_SPOT + "receivedBy=\"江苏省通信管理局\""))
                .extracting(DatedFact::fact, DatedFact::on)
                .contains(
                        tuple("acting-organ-received", LocalDate.of(2026, 4, 1)),
                        tuple("application-filed", LocalDate.of(2026, 4, 1)))
                .noneMatch(fact -> fact.toList().contains("application-received"));
    }

    @Test
    void what_may_not_be_handed_over_starts_neither() {
        assertThat(facts("receivedBy=\"江苏省通信管理局\""))
                .extracting(DatedFact::fact)
                .contains("application-filed")
                .doesNotContain("acting-organ-received", "application-received", "correction-needed");
    }

    @Test
    void the_letter_that_relays_it_says_whether_that_was_in_time_and_the_review_runs_from_the_receipt_here() {
        assertThat(facts(ON_THE_SPOT
                        + "declared.handedToActingOrganOn=\"2026-03-23\";declared.relayedOn=\"2026-03-30\""))
                .extracting(DatedFact::fact, DatedFact::on)
                .contains(
                        tuple("application-filed", LocalDate.of(2026, 3, 23)),
                        tuple("acting-organ-received", LocalDate.of(2026, 3, 23)),
                        tuple("application-relayed", LocalDate.of(2026, 3, 30)),
                        tuple("application-received", LocalDate.of(2026, 4, 1)));
    }

    /** The matter says on which day that authority received it: its five days are known, and over with the receipt here. */
    @Test
    void the_day_it_was_handed_over_starts_the_relay_which_its_receipt_here_ends() {
        assertThat(facts(ON_THE_SPOT + "declared.handedToActingOrganOn=\"2026-03-23\""))
                .extracting(DatedFact::fact, DatedFact::on)
                .contains(
                        tuple("acting-organ-received", LocalDate.of(2026, 3, 23)),
                        tuple("application-relayed", LocalDate.of(2026, 4, 1)));
    }

    @Test
    void what_comes_straight_from_the_applicant_or_may_not_be_handed_over_was_relayed_by_nobody() {
        assertThat(List.of(ON_THE_SPOT + "channel=\"portal\";", "act.category=\"licensing\";"))
                .allSatisfy(matter -> assertThat(facts(matter + "declared.handedToActingOrganOn=\"2026-03-23\""))
                        .extracting(DatedFact::fact)
                        .doesNotContain("acting-organ-received", "application-relayed"));
    }

    private static List<DatedFact> facts(String changes) {
        return Reviewing.review(Reviewing.plainWith(changes)).facts().facts();
    }
}
