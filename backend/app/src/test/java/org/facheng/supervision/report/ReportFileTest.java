package org.facheng.supervision.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.facheng.platform.InvalidDefinition;
import org.facheng.platform.YamlNode;
import org.junit.jupiter.api.Test;

/** What a reports.yaml may say, and that a mistake names its line. */
class ReportFileTest {

    private static final String HEAD =
            """
            reports:
              - id: work
                name: {zh: 情况, en: Work}
                note: 说明
                parts:
                  - id: own
                    name: {zh: 指标, en: Targets}
                    basis: {law: 内部规则}
                    figures:
            """;

    @Test
    void a_figure_is_a_measure_or_a_share_of_figures_before_it() {
        var report =
                read("""
                      - {id: told, name: {zh: 告知, en: Told}, of: "in-time:informing"}
                      - {id: not, name: {zh: 逾期, en: Late}, of: "late:informing"}
                      - {id: rate, name: {zh: 率, en: Rate}, share: [told, not]}
                """)
                        .get(0);
        assertThat(report.parts().get(0).internal()).isTrue();
        assertThat(report.figure("rate").orElseThrow().share()).isEqualTo(new FigureRule.Share("told", "not"));
        assertThat(report.figure("told").orElseThrow().measure())
                .isEqualTo(new Measure(Measure.Kind.IN_TIME, List.of("informing")));
    }

    @Test
    void a_part_that_is_off_is_not_there() {
        assertThat(new ReportFile("petition", List.of(), List.of())
                        .read(yaml(HEAD.replace("    basis", "    off: true\n        basis")
                                + "        - {id: a, name: {zh: 甲, en: A}, of: received}"))
                        .get(0)
                        .parts())
                .isEmpty();
    }

    @Test
    void what_the_procedure_does_not_know_is_refused_where_it_stands() {
        for (String of : List.of("fact:unknown", "late:unknown", "received:x", "seen")) {
            assertThatThrownBy(() -> read("      - {id: a, name: {zh: 甲, en: A}, of: \"" + of + "\"}"))
                    .as(of)
                    .isInstanceOf(InvalidDefinition.class)
                    .hasMessageContaining("reports.yaml:10");
        }
        assertThatThrownBy(() -> read("      - {id: rate, name: {zh: 率, en: Rate}, share: [told, not]}"))
                .isInstanceOf(InvalidDefinition.class);
    }

    private static List<Report> read(String figures) {
        return new ReportFile("petition", List.of("rated"), List.of("informing")).read(yaml(HEAD + figures.indent(2)));
    }

    private static YamlNode yaml(String text) {
        return YamlNode.read("reports.yaml", new StringReader(text));
    }
}
