package org.facheng.procedure.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What was typed in an earlier edition of a form stays readable. */
class EarlierEntriesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void an_entry_that_was_a_single_line_is_read_beside_those_of_several_fields() {
        var schema = JSON.readTree(
                """
                {"properties": {"evidence": {"type": "array", "title": "证据", "items": {"type": "object", "title": "证据",
                  "properties": {"name": {"type": "string", "title": "名称"}}}}}}""");
        var typed = JSON.readTree("""
                {"evidence": ["3．检索记录，本机关制作", {"name": "审批单"}]}""");

        var entries = new FormReading(JSON.createObjectNode())
                .read(schema, typed)
                .get(0)
                .parts();
        assertThat(entries).extracting(FormLine::title).containsExactly("证据1", "证据2");
        assertThat(entries.get(0).text()).isEqualTo("3．检索记录，本机关制作");
        assertThat(entries.get(1).parts()).extracting(FormLine::text).containsExactly("审批单");
    }
}
