package org.facheng.procedure.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facheng.platform.ProblemException.InputError;
import org.facheng.testing.IntakeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever a matter says has an end, so that it can be read and kept. */
class MatterBoundsTest {

    private static final FilingDesk DESK = new FilingDesk(LocalDate.of(2026, 4, 1), List.of("中华人民共和国工业和信息化部"));

    @ParameterizedTest
    @ValueSource(strings = {"reconsideration", "litigation", "petition"})
    void every_text_list_and_number_has_one(String procedure) {
        var endless = new ArrayList<String>();
        collect(MatterSchema.document(procedure), "", endless);
        assertThat(endless).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "applicants.0.count, 3000000000",
        "applicants.0.signed, 3000000000",
        "declared.persons, 3000000000",
        "declared.penaltyAmount, 1e400",
        "submission.copies, 3000000000",
        "submission.powerOfAttorney.agents, 3000000000"
    })
    void a_number_too_large_is_refused_at_its_field(String path, String number) {
        var matter = IntakeFiles.changed(
                "/intake/admissibility/base.json", "submission.powerOfAttorney={\"complete\":true}");
        var steps = path.replace('.', '/');
        var cut = steps.lastIndexOf('/');
        var parent = steps.startsWith("applicants")
                ? (tools.jackson.databind.node.ObjectNode) matter.at("/applicants/0")
                : matter.withObject("/" + steps.substring(0, cut));
        parent.set(
                steps.substring(cut + 1),
                tools.jackson.databind.json.JsonMapper.shared().readTree(number));
        assertThat(new MatterSchema("reconsideration", (read, faults) -> {}).validate(matter, DESK))
                .extracting(InputError::pointer)
                .containsExactly("/" + steps);
    }

    @Test
    void what_is_too_large_is_told_with_the_most_there_may_be() {
        var matter = IntakeFiles.changed("/intake/admissibility/base.json", "submission.copies=100000");
        assertThat(new MatterSchema("reconsideration", (read, faults) -> {}).validate(matter, DESK))
                .extracting(InputError::zh)
                .containsExactly("“副本份数”不能大于10000。");
    }

    private static void collect(JsonNode schema, String path, List<String> endless) {
        var type = schema.path("type");
        var types = type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString(""));
        var chosen = schema.has("enum") || schema.has("const") || schema.has("format");
        if (types.contains("string") && !chosen && !schema.has("maxLength")
                || types.contains("array") && !schema.has("maxItems")
                || (types.contains("integer") || types.contains("number")) && !schema.has("maximum")) {
            endless.add(path);
        }
        schema.path("properties")
                .propertyStream()
                .forEach(each -> collect(each.getValue(), path + "/" + each.getKey(), endless));
        if (schema.has("items")) {
            collect(schema.path("items"), path + "/*", endless);
        }
        schema.path("$defs")
                .propertyStream()
                .forEach(each -> collect(each.getValue(), path + "#" + each.getKey(), endless));
    }
}
