package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.deadline.policy.Policies;
import org.facheng.platform.InvalidDefinition;
import org.facheng.platform.YamlNode;
import org.junit.jupiter.api.Test;

/** What each row may say of itself: read in the law, to be confirmed, or a rule of the house. */
class VerifiedRowsTest {

    private static final String TARGET =
            """
      law: 信访工作条例
      limits:
        - id: petition.revisit
          name: {zh: 回访, en: Revisit}
          actor: 首办责任单位
          party: body
          kind: internal
          start: rated-low
          length: 5
          unit: working_days
          rolls: false
          met: [revisited]
          basis: {law: 内部规则}
          valid: {from: 2022-05-01, to: null}
      """;

    private final TimeLimits limits = new TimeLimits(Policies.standard());

    @Test
    void a_target_of_the_house_is_not_said_to_be_checked_against_a_law() {
        var today = LocalDate.of(2026, 6, 1);
        assertThat(all().filter(TimeLimit::internal))
                .hasSizeGreaterThan(20)
                .allSatisfy(limit -> assertThat(limit.verified(today)).isEqualTo("internal"));
        assertThat(limits.byRule("petition.urging-feedback")
                        .fixed(3, "calendar_days")
                        .verified())
                .as("a day the letter names makes no law of it")
                .isEqualTo("internal");
        assertThat(all().filter(limit -> !limit.internal()))
                .allSatisfy(limit -> assertThat(limit.verified(today)).isIn("statute", "unconfirmed"));
    }

    @Test
    void a_length_that_is_fixed_by_a_reading_of_the_house_alone_is_unconfirmed_and_says_why() {
        var read = limits.byRule("reconsideration.decide-simplified").fixed(20, "calendar_days");
        assertThat(read.verified()).isEqualTo("unconfirmed");
        assertThat(read.note().zh()).contains("待确认");
        assertThat(read.article()).isEqualTo("第六十二条第二款");
        var byLaw = limits.byRule("reconsideration.decide-ordinary").fixed(20, "calendar_days");
        assertThat(byLaw.verified()).isEqualTo("statute");
    }

    @Test
    void a_row_of_the_house_that_claims_to_be_read_in_a_law_is_refused() {
        assertThat(read(TARGET).verified()).isEqualTo("internal");
        assertThatThrownBy(() -> read(TARGET + "    verified: statute\n"))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageContainingAll("limits.yaml:15", "请删去 verified");
    }

    @Test
    void the_lengths_of_the_litigation_law_reach_back_to_may_2015_and_no_further_but_for_article_45() {
        var reform = LocalDate.of(2015, 5, 1);
        var dayBefore = reform.minusDays(1);
        var ofTheLaw = limits.ofProcedure("litigation").stream()
                .filter(limit -> limit.law().equals("行政诉讼法") && limit.length() != null && limit.inForceOn(dayBefore))
                .toList();
        assertThat(ofTheLaw)
                .filteredOn(limit -> limit.verified(dayBefore).equals("statute"))
                .extracting(TimeLimit::key)
                .containsExactlyInAnyOrder("sue-after-reconsideration", "sue-after-no-decision");
        assertThat(ofTheLaw)
                .filteredOn(limit -> limit.verified(dayBefore).equals("unconfirmed"))
                .extracting(TimeLimit::key)
                .contains("sue-direct", "defence", "evidence", "court-decide", "appeal-judgment");
        assertThat(ofTheLaw)
                .filteredOn(limit -> limit.unconfirmedBefore() != null)
                .allSatisfy(limit -> {
                    assertThat(limit.unconfirmedBefore()).isEqualTo(reform);
                    assertThat(limit.note().zh()).contains("2015年5月1日");
                });
    }

    @Test
    void two_months_nobody_has_read_run_under_their_reading_only() {
        var key = "litigation.procurator-suggestion-reply";
        assertThat(limits.byRule(key).length()).isNull();
        assertThat(new TimeLimits(Policies.of(Map.of("procurator-suggestion", "two-months")))
                        .byRule(key)
                        .length())
                .isEqualTo(2);
    }

    @Test
    void a_row_that_splits_one_of_the_fact_base_goes_by_its_id() {
        Map.of(
                        "reconsideration.apply-absolute-cap-real-property", "reconsideration.apply-absolute-cap",
                        "reconsideration.decide-converted", "reconsideration.decide-ordinary",
                        "litigation.sue-absolute-cap-real-property", "plaintiff.sue-absolute-cap",
                        "litigation.sue-not-informed-cap", "plaintiff.sue-not-informed",
                        "petition.advice-feedback", "petition.suggestion-reply",
                        "petition.urgent-report", "petition.urgent")
                .forEach((row, known) ->
                        assertThat(limits.byRule(row).knownAs()).as(row).isEqualTo(known));
    }

    private Stream<TimeLimit> all() {
        return Stream.of("reconsideration", "litigation", "petition")
                .map(limits::ofProcedure)
                .flatMap(List::stream);
    }

    private static TimeLimit read(String text) {
        return TimeLimitFile.read(YamlNode.read("limits.yaml", new StringReader(text)), "petition", Policies.standard())
                .limits()
                .get(0);
    }
}
