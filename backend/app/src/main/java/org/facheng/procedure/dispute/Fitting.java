package org.facheng.procedure.dispute;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Data of one form as another asks for it: fields it does not know and choices it does not offer are left out. */
final class Fitting {

    private Fitting() {}

    static JsonNode to(JsonNode schema, JsonNode data) {
        if (data.isObject()) {
            return object(schema, data);
        }
        if (data.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            data.forEach(entry -> list.add(to(schema.path("items"), entry)));
            return list;
        }
        return data;
    }

    private static ObjectNode object(JsonNode schema, JsonNode data) {
        var fitted = JsonNodeFactory.instance.objectNode();
        data.propertyStream().forEach(field -> {
            var declared = schema.path("properties").path(field.getKey());
            var value = field.getValue();
            if (!declared.isMissingNode() && !value.isNull() && offered(declared, value)) {
                fitted.set(field.getKey(), to(declared, value));
            }
        });
        return fitted;
    }

    private static boolean offered(JsonNode declared, JsonNode value) {
        return !declared.has("oneOf")
                || declared.path("oneOf").valueStream().anyMatch(choice -> choice.path("const")
                        .equals(value));
    }
}
