package org.facheng.supervision.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.facheng.platform.InvalidDefinition;
import org.facheng.platform.YamlNode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    private static final ReportWords WORDS = new ReportWords(
            List.of("rated"),
            List.of("informing"),
            Map.of(
                    ReportWords.FILED,
                    form(
                            "{'properties':{'kind':{'oneOf':[{'const':'a','title':'甲'}]},'people':{'items':{'properties':{'age':{}}}}}}"),
                    "userTask_talk",
                    form("{'properties':{'said':{}}}")),
            Map.of("userTask_talk", List.of("HELD")),
            Map.of("ENDED", "办结"));

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
                .isEqualTo(new Measure(Measure.Kind.IN_TIME, List.of("informing"), List.of(), List.of(), null));
    }

    @Test
    void a_part_that_is_off_is_not_there() {
        assertThat(new ReportFile("petition", WORDS)
                        .read(yaml(HEAD.replace("    basis", "    off: true\n        basis")
                                + "        - {id: a, name: {zh: 甲, en: A}, of: received}"))
                        .get(0)
                        .parts())
                .isEmpty();
    }

    @Test
    void what_the_procedure_does_not_know_is_refused_where_it_stands() {
        for (String of : List.of(
                "fact:unknown",
                "silence:unknown",
                "late:unknown",
                "received:x",
                "open:x",
                "seen",
                "done:userTask_walk",
                "done:userTask_talk/LEFT")) {
            assertThatThrownBy(() -> read("      - {id: a, name: {zh: 甲, en: A}, of: \"" + of + "\"}"))
                    .as(of)
                    .isInstanceOf(InvalidDefinition.class)
                    .hasMessageContaining("reports.yaml:10");
        }
        assertThatThrownBy(() -> read("      - {id: rate, name: {zh: 率, en: Rate}, share: [told, not]}"))
                .isInstanceOf(InvalidDefinition.class);
    }

    @Test
    void a_field_no_form_has_and_a_choice_it_does_not_offer_are_refused() {
        for (String more : List.of(
                "by: /nothing",
                "by: /people/age",
                "by: kind",
                "by: \"answer:userTask_walk/said\"",
                "by: \"answer:userTask_talk/kind\"",
                "where: [/kind=b]",
                "where: [\"!outcome=LEFT\"]",
                "by: /kind, values: {\"a,b\": 甲}",
                "sum: {of: /people/*/name, unit: 人}",
                "given: [unknown]")) {
            assertThatThrownBy(() -> read("      - {id: a, name: {zh: 甲, en: A}, of: received, " + more + "}"))
                    .as(more)
                    .isInstanceOf(InvalidDefinition.class)
                    .hasMessageContaining("reports.yaml:10");
        }
        for (String more : List.of(
                "by: \"/people/*/age\"",
                "by: \"answer:userTask_talk/said\"",
                "where: [\"!/kind=a\", outcome=ENDED]",
                "by: /kind, values: {a: 甲, \"*\": 其他}",
                "sum: {of: \"/people/*\", else: 1, unit: 人}",
                "given: [rated], unless: [rated]")) {
            assertThat(read("      - {id: a, name: {zh: 甲, en: A}, of: received, " + more + "}"))
                    .as(more)
                    .hasSize(1);
        }
    }

    private static JsonNode form(String schema) {
        return new JsonMapper().readTree(schema.replace('\'', '"'));
    }

    private static List<Report> read(String figures) {
        return new ReportFile("petition", WORDS).read(yaml(HEAD + figures.indent(2)));
    }

    private static YamlNode yaml(String text) {
        return YamlNode.read("reports.yaml", new StringReader(text));
    }
}
