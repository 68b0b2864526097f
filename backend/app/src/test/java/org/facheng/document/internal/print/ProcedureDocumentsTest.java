package org.facheng.document.internal.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.document.internal.template.Declaration.Field;
import org.facheng.document.internal.template.Declaration.Statement;
import org.facheng.document.internal.template.DocumentTemplate;
import org.facheng.document.internal.template.Fields;
import org.facheng.document.internal.template.Templates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of the response to a lawsuit and of petitions with all its fields filled in, as HTML, PDF and Word. */
class ProcedureDocumentsTest {

    private static final Map<String, String> NUMBERS =
            Map.of("bpmn/litigation/2017", "工信应〔2026〕3号", "bpmn/petition/2022", "工信信〔2026〕3号");

    private static final Templates TEMPLATES = new Templates();

    static Stream<Arguments> documents() {
        return NUMBERS.keySet().stream().sorted().flatMap(folder -> DocumentKeys.in(folder).stream()
                .map(key -> Arguments.of(folder, key)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_text_uses_declared_fields_and_all_of_them(String folder, String key) {
        assertThat(TEMPLATES.get(folder, key).undeclared()).isEmpty();
        assertThat(TEMPLATES.get(folder, key).unused()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_value_and_every_legal_statement_stands_in_all_three_forms(String folder, String key) throws IOException {
        DocumentTemplate template = TEMPLATES.get(folder, key);
        Map<String, Object> values = values(template);
        var name = folder.split("/")[1] + "-" + key;

        for (String run : Printing.runs(name, template.paper(values, SampleCase.ORGAN, NUMBERS.get(folder)))) {
            values.values().stream()
                    .filter(value -> !(value instanceof Boolean))
                    .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                    .forEach(value -> assertThat(run).contains(value.toString().replaceAll("\\s", "")));
            assertThat(run).doesNotContainPattern("。[，。；、]");
            for (Statement statement : template.declaration().states()) {
                assertThat(run)
                        .as(statement.what() + "（" + statement.article() + "）")
                        .contains(statement.text());
            }
        }
    }

    /** What a field of its type may hold, named after the field. */
    private static Map<String, Object> values(DocumentTemplate template) {
        Map<String, Object> given = new LinkedHashMap<>();
        template.declaration().fields().forEach((name, field) -> given.put(name, value(field)));
        return Fields.fill(template.declaration(), given, source -> null);
    }

    private static Object value(Field field) {
        return switch (field.type()) {
            case TEXT -> field.label() + Samples.RARE_NAME;
            case DATE -> "2026-06-03";
            case NUMBER -> 15;
            case FLAG -> true;
            case LIST -> List.of(field.label() + "甲", field.label() + "乙");
        };
    }
}
