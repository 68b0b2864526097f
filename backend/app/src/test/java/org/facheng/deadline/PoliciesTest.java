package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.facheng.deadline.policy.Policies;
import org.facheng.deadline.policy.Policy;
import org.facheng.platform.InvalidDefinition;
import org.facheng.platform.YamlNode;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    @Test
    void every_open_point_has_a_reading_in_chinese_and_english() {
        assertThat(Policies.standard().all())
                .hasSize(Policy.values().length)
                .hasSize(15)
                .allSatisfy(applied -> assertThat(List.of(
                                applied.name().zh(),
                                applied.name().en(),
                                applied.text().zh(),
                                applied.text().en()))
                        .doesNotContain(""));
    }

    @Test
    void the_page_for_operators_names_every_point_with_the_variable_that_sets_it_and_the_reading_in_force()
            throws Exception {
        var page = Files.readString(Path.of("../../docs/operations.md"));
        assertThat(Policies.standard().all()).allSatisfy(applied -> assertThat(page)
                .contains("| `FACHENG_POLICIES_%s` | `%s`"
                        .formatted(applied.policy().toUpperCase(Locale.ROOT).replace('-', '_'), applied.option())));
    }

    @Test
    void a_setting_chooses_another_reading_of_one_point() {
        var policies = Policies.of(Map.of("hearing-notice", "fifth-day"));
        assertThat(policies.is(Policy.HEARING_NOTICE, "fifth-day")).isTrue();
        assertThat(policies.is(Policy.ADJUSTED_WEEKEND, "working-day")).isTrue();
        assertThat(new TimeLimits(policies)
                        .byRule("reconsideration.hearing-notice")
                        .length())
                .isEqualTo(5);
        assertThat(new TimeLimits(Policies.standard())
                        .byRule("reconsideration.hearing-notice")
                        .length())
                .isEqualTo(6);
    }

    @Test
    void three_days_before_a_hearing_in_court_may_be_three_full_days() {
        var full = new TimeLimits(Policies.of(Map.of("court-notice", "full-days-between")));
        for (String limit : List.of("litigation.court-summons", "litigation.principal-notice")) {
            assertThat(full.byRule(limit).length()).isEqualTo(4);
            assertThat(new TimeLimits(Policies.standard()).byRule(limit).length())
                    .isEqualTo(3);
        }
    }

    @Test
    void a_reading_nobody_declared_is_refused_with_what_it_may_be() {
        assertThatThrownBy(() -> Policies.of(Map.of("hearing-notice", "tenth-day")))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageContainingAll("policies.yaml", "hearing-notice", "tenth-day", "full-days-between、fifth-day");
    }

    @Test
    void without_a_clause_the_citizens_period_rolls_and_the_authoritys_does_not() {
        assertThat(rolls("applicant", Policies.standard())).isTrue();
        assertThat(rolls("body", Policies.standard())).isFalse();
        assertThat(rolls("body", Policies.of(Map.of("roll-without-clause", "all"))))
                .isTrue();
        assertThat(rolls("applicant", Policies.of(Map.of("roll-without-clause", "none"))))
                .isFalse();
    }

    private static boolean rolls(String party, Policies policies) {
        var text =
                """
        law: 信访工作条例
        limits:
          - id: petition.answer
            name: {zh: 答复, en: Answer}
            actor: 机关
            party: %s
            kind: statutory
            start: received
            length: 15
            unit: calendar_days
            rolls: no-clause
            basis: {law: 信访工作条例, article: 第一条}
            verified: statute
            valid: {from: null, to: null}
        """
                        .formatted(party);
        var limit = TimeLimitFile.read(YamlNode.read("limits.yaml", new StringReader(text)), "petition", policies)
                .limits()
                .get(0);
        assertThat(limit.policies()).containsExactly(Policy.ROLL_WITHOUT_CLAUSE);
        return limit.rolls();
    }
}
