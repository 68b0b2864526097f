package org.facheng.walk.form;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A schema as it stands for certain data: with the branches of its conditions that hold written into it. */
final class Applied {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Applied() {}

    static JsonNode of(JsonNode schema, JsonNode data) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.remove("allOf");
        add(schema, data, whole);
        return whole;
    }

    private static void add(JsonNode schema, JsonNode data, ObjectNode whole) {
        if (schema.has("if")) {
            boolean holds = SCHEMAS.getSchema(schema.get("if")).validate(data).isEmpty();
            var branch = schema.path(holds ? "then" : "else");
            if (branch.isObject()) {
                merge(branch, whole);
                add(branch, data, whole);
            }
        }
        for (var part : schema.path("allOf")) {
            merge(part, whole);
            add(part, data, whole);
        }
    }

    /** Both hold: what only one says is added, what both list is joined. */
    static void merge(JsonNode more, ObjectNode whole) {
        more.propertyStream().forEach(member -> {
            var here = whole.get(member.getKey());
            var there = member.getValue();
            if (here instanceof ObjectNode object && there.isObject()) {
                merge(there, object);
            } else if (here instanceof ArrayNode array && member.getKey().equals("required")) {
                array.addAll((ArrayNode) there);
            } else {
                whole.set(member.getKey(), there.deepCopy());
            }
        });
    }
}
