package org.facheng.walk.form;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills in a form as its JSON Schema allows: what is required, some of what is not, and what a choice made so far requires in turn. It knows
 * the keywords the forms are written in, and no form by name.
 */
public final class RandomForm {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TRIES = 12;
    private static final int ROUNDS = 8;

    private final Random random;
    private final RandomValue values;

    /**
     * @param today the day on the clock of whoever fills it in
     * @param names names that mean somebody in the house, tried where a name is asked for
     */
    public RandomForm(Random random, LocalDate today, Names names) {
        this.random = random;
        this.values = new RandomValue(random, today, names, this::object);
    }

    /**
     * Data of this form; empty where none was found that the schema takes.
     *
     * @param begun what stands in the form already; kept where the schema takes it
     */
    public Optional<ObjectNode> fill(JsonNode schema, JsonNode begun) {
        return fill(schema, begun, Set.of());
    }

    /**
     * The form once more, after what was filled in was refused.
     *
     * @param refused fields at fault with the sentence told of each: filled in anew, or left out where that may be
     */
    public Optional<ObjectNode> mend(JsonNode schema, ObjectNode before, Map<String, String> refused) {
        var kept = before.deepCopy();
        var absent =
                refused.keySet().stream().filter(field -> !before.has(field)).collect(Collectors.toSet());
        var fields = schema.path("properties");
        refused.forEach((field, told) -> {
            kept.remove(field);
            // Whoever is told what is missing from a text writes just that.
            if (freeText(fields.path(field)) && random.nextBoolean()) {
                kept.put(field, told);
            }
        });
        return fill(schema, kept, absent);
    }

    private static boolean freeText(JsonNode schema) {
        return schema.path("type").asString("").equals("string")
                && !schema.has("format")
                && !schema.has("pattern")
                && !schema.has("oneOf")
                && !schema.has("enum");
    }

    private Optional<ObjectNode> fill(JsonNode schema, JsonNode begun, Set<String> wanted) {
        var checked = SCHEMAS.getSchema(schema);
        for (int tried = 0; tried < TRIES; tried++) {
            // What was begun with may itself be what the schema does not take.
            var data = object(schema, tried < TRIES / 2 ? begun : JSON.createObjectNode(), wanted);
            if (valid(checked, data)) {
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }

    private ObjectNode object(JsonNode schema, JsonNode begun) {
        return object(schema, begun, Set.of());
    }

    private static boolean valid(com.networknt.schema.Schema schema, JsonNode data) {
        return schema.validate(data, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    /** Goes over the fields until no choice asks for more. */
    private ObjectNode object(JsonNode schema, JsonNode begun, Set<String> wanted) {
        var data = begun instanceof ObjectNode given ? given.deepCopy() : JSON.createObjectNode();
        Set<String> leftOut = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            var now = Applied.of(schema, data);
            boolean changed = false;
            for (var field : now.path("properties").propertyStream().toList()) {
                boolean sought = wanted.contains(field.getKey()) && random.nextInt(4) > 0;
                changed |=
                        field(field.getKey(), field.getValue(), sought || requires(now, field.getKey()), data, leftOut);
            }
            if (!changed) {
                break;
            }
        }
        return data;
    }

    private boolean field(String name, JsonNode schema, boolean required, ObjectNode data, Set<String> leftOut) {
        if (data.has(name)) {
            if (valid(SCHEMAS.getSchema(schema), data.get(name))) {
                return false;
            }
        } else if (!required && (leftOut.contains(name) || random.nextInt(5) < 2)) {
            leftOut.add(name);
            return false;
        }
        data.set(name, values.of(name, schema));
        return true;
    }

    private static boolean requires(JsonNode form, String name) {
        return form.path("required").valueStream().anyMatch(required -> required.asString()
                .equals(name));
    }
}
