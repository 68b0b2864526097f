package org.facheng.procedure.definition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads data under the titles of their schema: in the order the form is drawn in, enumerations by their titles, empty fields left out. A field
 * the schema has no title for is not shown: nobody was asked for it.
 */
final class FormReading {

    private final JsonNode uiSchema;

    FormReading(JsonNode uiSchema) {
        this.uiSchema = uiSchema;
    }

    List<FormLine> read(JsonNode schema, JsonNode data) {
        return read(schema, data, uiSchema);
    }

    private List<FormLine> read(JsonNode schema, JsonNode data, JsonNode ui) {
        var properties = schema.path("properties");
        var lines = new ArrayList<FormLine>();
        for (String name : order(properties, ui)) {
            // The conclusion of a task is told apart from what was typed for it.
            if (data.hasNonNull(name) && properties.path(name).has("title") && !name.equals("outcome")) {
                var line = line(declared(schema, name), data.path(name), ui.path(name));
                if (!line.empty()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /** A field whose options depend on another has them in the branches of the schema: all of them, for one has been chosen. */
    private static JsonNode declared(JsonNode schema, String name) {
        var property = schema.path("properties").path(name);
        var branches = schema.path("allOf")
                .valueStream()
                .flatMap(rule -> rule.path("then")
                        .path("properties")
                        .path(name)
                        .path("oneOf")
                        .valueStream())
                .toList();
        if (property.has("oneOf") || branches.isEmpty()) {
            return property;
        }
        var with = (ObjectNode) property.deepCopy();
        with.putArray("oneOf").addAll(branches);
        return with;
    }

    private static Set<String> order(JsonNode properties, JsonNode ui) {
        var names = ui.path("ui:order")
                .valueStream()
                .map(JsonNode::asString)
                .filter(properties::has)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        names.addAll(properties.propertyNames());
        return names;
    }

    private FormLine line(JsonNode schema, JsonNode value, JsonNode ui) {
        var title = schema.path("title").asString();
        if (value.isObject()) {
            return FormLine.parts(title, read(schema, value, ui));
        }
        if (value.isArray() && schema.path("items").has("properties")) {
            return FormLine.parts(title, entries(schema.path("items"), value, ui.path("items")));
        }
        if (value.isArray()) {
            return FormLine.text(
                    title,
                    value.valueStream()
                            .map(entry -> FormValue.text(schema.path("items"), entry))
                            .filter(text -> !text.isBlank())
                            .collect(Collectors.joining("\n")));
        }
        return FormLine.text(title, FormValue.text(schema, value));
    }

    private List<FormLine> entries(JsonNode schema, JsonNode list, JsonNode ui) {
        var entries = new ArrayList<FormLine>();
        var title = schema.path("title").asString("");
        for (JsonNode entry : list) {
            var number = list.size() > 1 ? String.valueOf(entries.size() + 1) : "";
            // What was typed while an entry was a single line is read as it stands.
            var line = entry.isObject()
                    ? FormLine.parts(title + number, read(schema, entry, ui))
                    : FormLine.text(title + number, FormValue.text(schema, entry));
            if (!line.empty()) {
                entries.add(line);
            }
        }
        return entries;
    }
}
