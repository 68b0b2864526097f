package org.facheng.procedure.matter;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.facheng.platform.ProblemException.InputError;
import tools.jackson.databind.JsonNode;

/** Says in plain words what a JSON Schema error means; labels are the schema's own titles. */
final class SchemaMessages {

    private static final Map<String, String> TYPES = Map.of(
            "string",
            "文字",
            "integer",
            "整数",
            "number",
            "数字",
            "boolean",
            "是或者否（true/false）",
            "array",
            "列表",
            "object",
            "一组字段",
            "null",
            "空");

    private final JsonNode schema;

    SchemaMessages(JsonNode schema) {
        this.schema = schema;
    }

    InputError inputError(Error error) {
        String pointer = error.getInstanceLocation().toString();
        String en = error.getMessage();
        if ("required".equals(error.getKeyword())) {
            String missing = error.getProperty();
            return new InputError(pointer + "/" + missing, "缺少必填项“" + label(error, missing) + "”。", en);
        }
        return new InputError(pointer, "“" + label(error, null) + "”" + wrong(error), en);
    }

    private static String wrong(Error error) {
        JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "enum" -> "的值不在可选范围内，可选：" + options(rule) + "。";
            case "type" -> "的格式不对，应当填写" + types(rule) + "。";
            case "format" -> "不是真实存在的日期，应当写成 YYYY-MM-DD。";
            case "minItems" -> "至少要有" + rule.asInt() + "项。";
            case "maxItems" -> "最多" + rule.asInt() + "项。";
            case "minLength" -> "不能为空。";
            case "maxLength" -> "最多" + rule.asInt() + "个字。";
            case "minimum" -> "不能小于" + rule.asString() + "。";
            case "maximum" -> "不能大于" + rule.asString() + "。";
            default -> "不符合要求。";
        };
    }

    private static String options(JsonNode rule) {
        StringJoiner options = new StringJoiner("、");
        rule.forEach(value -> options.add(value.asString()));
        return options.toString();
    }

    private static String types(JsonNode rule) {
        return rule.isArray()
                ? rule.valueStream().map(type -> TYPES.get(type.asString())).collect(Collectors.joining("或者"))
                : TYPES.get(rule.asString());
    }

    /** The title of the property the error is about, or of the named property inside it. */
    private String label(Error error, String property) {
        String label = schema.path("title").asString();
        JsonNode node = schema;
        NodePath path = error.getEvaluationPath();
        for (int i = 0; i < path.getNameCount(); i++) {
            node = step(node, path.getName(i));
            label = node.path("title").isString() ? node.path("title").asString() : label;
            if (property != null && node.path("properties").has(property)) {
                return node.path("properties").path(property).path("title").asString(property);
            }
        }
        return property == null
                ? label
                : schema.path("properties").path(property).path("title").asString(property);
    }

    private JsonNode step(JsonNode node, String name) {
        if ("$ref".equals(name)) {
            return schema.at(node.path("$ref").asString().substring(1));
        }
        return node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
    }
}
