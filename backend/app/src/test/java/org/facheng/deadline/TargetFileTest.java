package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.facheng.deadline.policy.Policies;
import org.facheng.platform.InvalidDefinition;
import org.facheng.platform.YamlNode;
import org.junit.jupiter.api.Test;

class TargetFileTest {

    private final List<TimeLimit> limits = new TimeLimits(Policies.standard())
            .ofProcedure("reconsideration").stream()
                    .filter(limit -> !limit.internal())
                    .toList();

    @Test
    void a_target_runs_beside_the_limit_of_the_law_and_says_that_it_is_none() {
        var target = read("reconsideration.acceptance-review", 3).get(0);
        assertThat(target.id()).isEqualTo("reconsideration.quick-review");
        assertThat(target.internal()).isTrue();
        assertThat(target.start()).isEqualTo("application-received");
        assertThat(target.expiryFact()).as("nothing follows in law").isNull();
        assertThat(target.citation()).isEqualTo("内部规则");
    }

    @Test
    void a_target_as_long_as_the_law_allows_or_longer_is_refused() {
        for (int length : List.of(5, 6)) {
            assertThatThrownBy(() -> read("reconsideration.acceptance-review", length))
                    .isInstanceOf(InvalidDefinition.class)
                    .hasMessageContainingAll("targets.yaml:5", "不短于法定期限5", "请写更小的数字");
        }
    }

    @Test
    void a_target_for_a_limit_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> read("reconsideration.no-such-limit", 3))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageContaining("targets.yaml:3");
    }

    private List<TimeLimit> read(String of, int length) {
        var text =
                """
        targets:
          - id: reconsideration.quick-review
            of: %s
            name: {zh: 内部目标, en: Target}
            length: %d
            for: [jsca]
            valid: {from: 2026-01-01, to: null}
        """
                        .formatted(of, length);
        return TargetFile.read(YamlNode.read("targets.yaml", new StringReader(text)), limits);
    }
}
