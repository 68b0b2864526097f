package org.facheng.document.internal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.facheng.document.internal.print.Paper.Table;
import org.facheng.platform.InvalidDefinition;
import org.facheng.platform.YamlNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template that does not hold together is told with file, line and remedy before anybody has to issue it. */
class TemplateReaderTest {

    private static final String DECLARED =
            """
            name: 通知书
            layout: LETTER
            basis: {law: 行政复议法, article: 第三十条}
            fields:
              organ: {type: text, label: 机关, required: true, from: organ.name}
              deemed: {type: flag, label: 视为受理, required: false, from: given}
            states:
              - {what: 受理, article: 第三十条, text: [受理]}
            """;
    private static final String TEXT =
            """
            - addressee: "{{organ}}："
            - when: deemed
              body: "视为受理。"
            - table: [[机关, "{{organ}}"], ["", 2026]]
            """;

    @Test
    void one_that_holds_together_says_what_it_declares() {
        assertThat(read(DECLARED, TEXT).declaration().fields()).containsOnlyKeys("organ", "deemed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            layout: LETTER | layout: POSTER    | document.yaml:2：“POSTER”不在可用的值之内
            type: flag     | type: colour      | document.yaml:6：“colour”不在可用的值之内
            label: 机关,   | #                 | document.yaml:5：缺少“label”
            what: 受理     | why: 受理         | document.yaml:8：不认识“why”
            body:          | paragraph:        | text.yaml:2：每一段文字应当写明一种版式
            when: deemed   | when: silent      | text.yaml:2：文字用到没有声明的字段：silent
            {{organ}}：    | {{#organ}}：      | text.yaml:1：文字中的占位符不完整
            - addressee    | addressee         | text.yaml:2：不是有效的YAML
            """)
    void what_does_not_fit_is_told_with_its_line(String right, String wrong, String complaint) {
        var other = "#".equals(wrong) ? "" : wrong;
        assertThatThrownBy(() -> read(DECLARED.replace(right, other), TEXT.replace(right, other)))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void a_row_stands_in_its_table_only_where_there_is_something_to_say() {
        var text = "- table: [[机关, \"{{organ}}\"], {when: deemed, row: [受理, 视为受理]}]";
        var template = read(DECLARED, text);
        assertThat(template.paper(Map.of("organ", "某部", "deemed", false), "某部", null)
                        .blocks())
                .containsExactly(new Table(List.of(List.of("机关", "某部"))));
        assertThat(template.paper(Map.of("organ", "某部", "deemed", true), "某部", null)
                        .blocks())
                .containsExactly(new Table(List.of(List.of("机关", "某部"), List.of("受理", "视为受理"))));
    }

    private static DocumentTemplate read(String declared, String text) {
        return TemplateReader.read(
                YamlNode.read("document.yaml", new StringReader(declared)),
                YamlNode.read("text.yaml", new StringReader(text)));
    }
}
