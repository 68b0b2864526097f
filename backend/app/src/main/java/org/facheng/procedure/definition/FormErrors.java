package org.facheng.procedure.definition;

import com.networknt.schema.Error;
import org.facheng.platform.ProblemException;
import tools.jackson.databind.JsonNode;

/** What is wrong with an input, in words a person can act on. */
final class FormErrors {

    private FormErrors() {}

    static ProblemException.InputError of(Error error, JsonNode schema) {
        var pointer = error.getInstanceLocation().toString();
        var property = error.getProperty();
        boolean missing = "required".equals(error.getKeyword());
        var full = "/form" + pointer + (missing && property != null ? "/" + property : "");
        var title = title(schema, missing && property != null ? pointer + "/" + property : pointer);
        return new ProblemException.InputError(full, zh(error, title), error.getMessage());
    }

    private static String zh(Error error, String title) {
        return switch (error.getKeyword()) {
            case "required", "minLength" -> "请填写“%s”".formatted(title);
            case "minItems", "contains" -> "“%s”至少填写一项".formatted(title);
            case "maxLength" -> "“%s”太长，请缩短".formatted(title);
            case "maxItems" -> "“%s”填写的项数太多".formatted(title);
            case "enum", "const" -> "请从给出的选项中选择“%s”".formatted(title);
            case "format", "pattern" -> "“%s”的格式不对，请核对".formatted(title);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> "“%s”的数值超出范围".formatted(title);
            case "additionalProperties", "unevaluatedProperties" -> "表单没有“%s”这一项".formatted(error.getProperty());
            default -> "“%s”填写有误，请核对".formatted(title);
        };
    }

    /** The title of the field a pointer into the data leads to; its name where the schema gives none. */
    private static String title(JsonNode schema, String pointer) {
        JsonNode at = schema;
        String last = "表单";
        for (String step : pointer.split("/")) {
            if (step.isEmpty()) {
                continue;
            }
            at = step.chars().allMatch(Character::isDigit)
                    ? at.path("items")
                    : at.path("properties").path(step);
            last = at.path("title").asString(step);
        }
        return last;
    }
}
