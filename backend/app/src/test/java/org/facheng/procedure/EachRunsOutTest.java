package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Deadlines.FixedPeriod;
import org.facheng.deadline.Deadlines.NewFact;
import org.facheng.platform.ProblemException;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Periods of two respondents, of which the first alone is over. */
@FachengTest
class EachRunsOutTest {

    private static final LocalDate FILED = LocalDate.of(2026, 6, 1);

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TransactionTemplate transaction;

    private Office office;
    private Filed filed;
    private String caseId;
    private List<Party> respondents;

    @BeforeEach
    void two_authorities_made_the_act() {
        office = new Office(mvc);
        filed = Filed.on(
                FILED, office, Map.of("jointRespondents", List.of(Map.of("name", "某市公安局", "address", "某市某路1号"))));
        caseId = cases.byNo(filed.caseNo()).orElseThrow().id();
        respondents = cases.parties(caseId).stream().filter(Party::respondent).toList();
    }

    @Test
    void of_duties_beside_each_other_the_one_that_is_over_is_meant_also_by_who_names_their_limit() {
        record(Stream.of(0, 1)
                .flatMap(i -> Stream.of(
                        fact("performance-order-issued", i, FILED, new FixedPeriod(i == 0 ? 5 : 60, "calendar_days")),
                        fact("performance-order-served", i, FILED, null)))
                .toList());
        office.clockTo(FILED.plusDays(10));
        expire("perform-on-order");
        assertThat(deadlines.ofCase(caseId).stream()
                        .filter(clock -> clock.key().equals("perform-on-order"))
                        .map(clock -> "%s %s".formatted(clock.partyId(), clock.state())))
                .containsExactlyInAnyOrder(
                        respondents.get(0).id() + " missed", respondents.get(1).id() + " running");
    }

    @Test
    void where_all_are_waited_for_none_is_over_before_the_last() {
        record(List.of(fact("copy-served", 0, FILED, null), fact("copy-served", 1, FILED.plusDays(11), null)));
        office.clockTo(FILED.plusDays(17));
        assertThatThrownBy(() -> expire("reply"))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.code())
                        .isEqualTo("limit_not_over"));
    }

    private NewFact fact(String name, int respondent, LocalDate on, FixedPeriod period) {
        return new NewFact(name, on, respondents.get(respondent).id(), null, period);
    }

    private void record(List<NewFact> facts) {
        office.clockTo(facts.get(facts.size() - 1).on());
        transaction.executeWithoutResult(status -> {
            cases.lock(caseId);
            deadlines.record(caseId, facts);
        });
    }

    private void expire(String limit) {
        transaction.executeWithoutResult(status -> {
            cases.lock(caseId);
            deadlines.expire(caseId, limit, "performance-period-ended");
        });
    }
}
