package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form whose order leaves out one of its fields, or names one it has not, is not drawn at all: the page shows an error in its place. */
class FormOrderTest {

    @Test
    void each_field_of_a_form_has_a_place_in_its_order() {
        var forms = SourceTree.files(SourceTree.ROOT.resolve("bpmn"), ".ui.json");
        var wrong = new ArrayList<String>();
        for (Path ui : forms) {
            var schema = ui.resolveSibling(ui.getFileName().toString().replace(".ui.json", ".schema.json"));
            if (Files.exists(schema)) {
                compare(read(schema), read(ui), SourceTree.relative(ui).toString(), wrong);
            }
        }
        assertThat(forms).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static JsonNode read(Path file) {
        return JsonMapper.shared().readTree(SourceTree.read(file));
    }

    private static void compare(JsonNode schema, JsonNode ui, String path, List<String> wrong) {
        var fields = schema.path("properties").propertyNames();
        var order = ui.path("ui:order").valueStream().map(JsonNode::asString).toList();
        if (!order.isEmpty() && !order.contains("*")) {
            fields.stream()
                    .filter(field -> !order.contains(field))
                    .forEach(field -> wrong.add(path + " has not " + field));
            order.stream()
                    .filter(field -> !fields.contains(field))
                    .forEach(field -> wrong.add(path + " has too much " + field));
        }
        fields.forEach(
                field -> compare(schema.path("properties").path(field), ui.path(field), path + "/" + field, wrong));
        if (schema.has("items")) {
            compare(schema.path("items"), ui.path("items"), path + "/*", wrong);
        }
    }
}
