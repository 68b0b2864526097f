package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nobody types without end: how long a text may be says its form, and {@link WidthsTest} says that there is room for it. */
class FormEndsTest {

    private static final String[] ENDS = {"maxLength", "oneOf", "enum", "const", "format", "pattern", "readOnly"};

    /** Their choices stand in the branches of the form. */
    private static final Set<String> CHOSEN = Set.of("outcome", "ground");

    @Test
    void every_text_of_a_form_has_an_end() {
        var endless = new ArrayList<String>();
        var forms = SourceTree.files(SourceTree.ROOT.resolve("bpmn"), ".schema.json");
        for (Path form : forms) {
            var schema = JsonMapper.shared().readTree(SourceTree.read(form));
            collect(schema, SourceTree.relative(form).toString(), endless);
        }
        assertThat(forms).isNotEmpty();
        assertThat(endless).isEmpty();
    }

    private static void collect(JsonNode schema, String path, List<String> endless) {
        if ("string".equals(schema.path("type").asString(""))
                && Stream.of(ENDS).noneMatch(schema::has)
                && !CHOSEN.contains(path.substring(path.lastIndexOf('/') + 1))) {
            endless.add(path);
        }
        schema.path("properties")
                .propertyStream()
                .forEach(each -> collect(each.getValue(), path + "/" + each.getKey(), endless));
        if (schema.has("items")) {
            collect(schema.path("items"), path + "/*", endless);
        }
    }
}
