package org.facheng.procedure.definition;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a task or an action: the same JSON Schema draws it in the browser and checks it here. What a form requires may depend on the
 * outcome; for the check the chosen outcome is the member {@code outcome} of the data.
 */
public final class FormDefinition {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** Keyword of a field that only these roles fill in. */
    private static final String BY = "x-by";

    private final String key;
    private final JsonNode schema;
    private final JsonNode uiSchema;
    private final Schema validator;

    /**
     * @param uiSchema order and widgets for the browser, an empty object where there are none
     */
    public FormDefinition(String key, JsonNode schema, JsonNode uiSchema) {
        this.key = key;
        this.schema = schema;
        this.uiSchema = uiSchema;
        this.validator = SCHEMAS.getSchema(schema);
    }

    /**
     * The form as this person sees and may fill it: without the fields whose keyword {@code x-by} names only roles of others.
     */
    public FormDefinition seenBy(User user) {
        var hidden = schema.path("properties")
                .propertyStream()
                .filter(field -> field.getValue().has(BY)
                        && field.getValue()
                                .path(BY)
                                .valueStream()
                                .noneMatch(role -> user.has(Role.valueOf(role.asString()))))
                .map(Map.Entry::getKey)
                .toList();
        if (hidden.isEmpty()) {
            return this;
        }
        var seen = (ObjectNode) schema.deepCopy();
        ((ObjectNode) seen.path("properties")).remove(hidden);
        return new FormDefinition(key, seen, uiSchema);
    }

    public String key() {
        return key;
    }

    public JsonNode schema() {
        return schema;
    }

    public JsonNode uiSchema() {
        return uiSchema;
    }

    /** Data of this form as people read them. */
    public List<FormLine> read(JsonNode data) {
        return new FormReading(uiSchema).read(schema, data);
    }

    /**
     * @param outcome the chosen outcome, or null for an action
     * @throws ProblemException 422 {@code form_invalid} with every input at fault, as pointers under {@code /form}
     */
    public void check(String outcome, JsonNode data) {
        var errors = errors(outcome, data);
        if (!errors.isEmpty()) {
            throw Problems.formInvalid(errors);
        }
    }

    /** The title of the option chosen in a field; what was typed where the field has no options. */
    public String choice(String field, JsonNode data) {
        var declared = schema.path("properties").path(field);
        var chosen = data.path(field);
        return chosen.isArray()
                ? chosen.valueStream()
                        .map(each -> FormValue.text(declared.path("items"), each))
                        .collect(Collectors.joining("、"))
                : FormValue.text(declared, chosen);
    }

    /** Fields filled in that nobody asks for after the other answers; a page leaves them out. */
    public List<String> outOfPlace(JsonNode data) {
        return new OutOfPlace(uiSchema).fields(schema, data);
    }

    /** Every input at fault; empty if the data are in order. */
    public List<ProblemException.InputError> errors(String outcome, JsonNode data) {
        var whole = data.deepCopy();
        if (outcome != null && schema.path("properties").has("outcome") && whole instanceof ObjectNode object) {
            object.put("outcome", outcome);
        }
        List<Error> errors = validator.validate(
                whole, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        return Stream.concat(
                        errors.stream().map(error -> FormErrors.of(error, schema)),
                        new OutOfPlace(uiSchema).errors(schema, whole).stream())
                .distinct()
                .toList();
    }
}
