package org.facheng.procedure.filing;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks what was typed by the form it was typed in, as the page has done: whoever files without a page is told the same. A matter of another
 * register was typed in none; what it must be says {@link org.facheng.procedure.matter.MatterSchema} alone.
 */
@Component
public class TypedForms {

    /** What a citizen fills in at the portal. */
    public static final String APPLICATION = "application";

    /** What is filled in at the counter. */
    static final String REGISTRATION = "registration";

    private final Procedures procedures;

    TypedForms(Procedures procedures) {
        this.procedures = procedures;
    }

    /**
     * @throws org.facheng.platform.ProblemException 422 {@code form_invalid} with every input at fault, {@code unknown_procedure}
     */
    public void check(String form, String procedure, LocalDate receivedOn, JsonNode typed) {
        procedures.inForce(procedure, receivedOn).form(form).check(null, asked(form, procedure, receivedOn, typed));
    }

    /**
     * What was typed, without what the form does not ask for: whoever filled it in can't know that, or has no say in it.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_procedure}
     */
    public JsonNode asked(String form, String procedure, LocalDate receivedOn, JsonNode typed) {
        var stated = stated(typed);
        keepAsked(stated, procedures.inForce(procedure, receivedOn).form(form).schema());
        return stated;
    }

    /** The names of the intake are those of every filing: what this form does not ask of them is no mistake, and an alias is a name. */
    private static void keepAsked(JsonNode typed, JsonNode schema) {
        var asked = schema.path("properties");
        if (typed instanceof ObjectNode object && asked.isObject()) {
            if (object.hasNonNull("alias") && !object.has("name")) {
                object.set("name", object.get("alias"));
            }
            object.remove(object.propertyNames().stream()
                    .filter(name -> !asked.has(name))
                    .toList());
            object.propertyStream().forEach(field -> keepAsked(field.getValue(), asked.path(field.getKey())));
        }
        if (typed.isArray()) {
            typed.forEach(entry -> keepAsked(entry, schema.path("items")));
        }
    }

    /** A field that says nothing is as good as left out. */
    private static JsonNode stated(JsonNode typed) {
        var stated = typed.deepCopy();
        dropNothings(stated);
        return stated;
    }

    private static void dropNothings(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(object.propertyStream()
                    .filter(field -> field.getValue().isNull())
                    .map(Map.Entry::getKey)
                    .toList());
        }
        node.forEach(TypedForms::dropNothings);
    }
}
