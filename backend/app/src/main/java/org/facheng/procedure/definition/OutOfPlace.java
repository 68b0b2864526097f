package org.facheng.procedure.definition;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facheng.platform.ProblemException;
import tools.jackson.databind.JsonNode;

/**
 * The fields filled in although nobody asks for them after what was answered before: none of the conditions of their {@code ui:options.when}
 * holds. The page never sends them; whoever files without it is told, since what a field says may start a clock.
 *
 * <p>A condition names paths of answers ({@code *}: in any entry of a list), each with the values of which one must stand there; without
 * values, anything must. After {@code !} none of them may stand there. What the page is only told, and nobody fills in, is not asked about here.
 */
final class OutOfPlace {

    private final JsonNode uiSchema;

    OutOfPlace(JsonNode uiSchema) {
        this.uiSchema = uiSchema;
    }

    /** Their names. */
    List<String> fields(JsonNode schema, JsonNode data) {
        return data.propertyStream()
                .filter(field -> given(field.getValue()) && !asked(field.getKey(), schema, data))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<ProblemException.InputError> errors(JsonNode schema, JsonNode data) {
        return fields(schema, data).stream().map(field -> error(field, schema)).toList();
    }

    private boolean asked(String field, JsonNode schema, JsonNode data) {
        var when = uiSchema.path(field).path("ui:options").path("when");
        if (when.isMissingNode()) {
            return true;
        }
        var conditions = when.isArray() ? when.valueStream() : Stream.of(when);
        return conditions.anyMatch(condition ->
                condition.propertyStream().allMatch(each -> told(each.getKey(), schema) || holds(each, data)));
    }

    private static boolean told(String path, JsonNode schema) {
        return schema.path("properties").path(path).path("readOnly").asBoolean(false);
    }

    private static boolean holds(Map.Entry<String, JsonNode> condition, JsonNode data) {
        var path = condition.getKey();
        return path.startsWith("!")
                ? !stands(path.substring(1), condition.getValue(), data)
                : stands(path, condition.getValue(), data);
    }

    private static boolean stands(String path, JsonNode wanted, JsonNode data) {
        return values(List.of(path.split("/")), data)
                .anyMatch(value ->
                        wanted.isEmpty() ? given(value) : wanted.valueStream().anyMatch(value::equals));
    }

    private static Stream<JsonNode> values(List<String> path, JsonNode at) {
        if (path.isEmpty()) {
            return Stream.of(at);
        }
        var rest = path.subList(1, path.size());
        var step = path.get(0);
        return step.equals("*") ? at.valueStream().flatMap(entry -> values(rest, entry)) : values(rest, at.path(step));
    }

    private static boolean given(JsonNode value) {
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isString() && value.asString().isEmpty());
    }

    private static ProblemException.InputError error(String field, JsonNode schema) {
        var title = schema.path("properties").path(field).path("title").asString(field);
        return new ProblemException.InputError(
                "/form/" + field,
                "按其他各项的填写，“%s”不需要填写，请删去，或者核对其他各项".formatted(title),
                "not asked for after the other answers: leave it out, or correct those");
    }
}
