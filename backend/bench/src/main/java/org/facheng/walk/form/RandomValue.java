package org.facheng.walk.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A value for one field of a form. */
final class RandomValue {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> WORDS =
            List.of("某某通信有限公司", "情况属实", "依法办理", "材料齐全，内容完整", "详见附件", "因故未能按时办理", "𠮷某");

    private final Random random;
    private final LocalDate today;
    private final Names names;
    private final BiFunction<JsonNode, JsonNode, ObjectNode> objects;

    RandomValue(Random random, LocalDate today, Names names, BiFunction<JsonNode, JsonNode, ObjectNode> objects) {
        this.random = random;
        this.today = today;
        this.names = names;
        this.objects = objects;
    }

    JsonNode of(String name, JsonNode schema) {
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (!schema.path("enum").isEmpty()) {
            return any(schema.get("enum"));
        }
        var choices = schema.has("oneOf") ? schema.get("oneOf") : schema.path("anyOf");
        if (choices.size() > 0) {
            return of(name, any(choices));
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> objects.apply(schema, JSON.createObjectNode());
            case "array" -> array(name, schema);
            case "boolean" -> JSON.valueToTree(random.nextBoolean());
            case "integer" -> JSON.valueToTree(number(schema));
            case "number" -> JSON.valueToTree(number(schema) + random.nextInt(100) / 100.0);
            default -> JSON.valueToTree(text(name, schema));
        };
    }

    private JsonNode any(JsonNode list) {
        return list.get(random.nextInt(list.size()));
    }

    private ArrayNode array(String name, JsonNode schema) {
        var array = JSON.createArrayNode();
        int least = schema.path("minItems").asInt(0);
        int most = Math.min(schema.path("maxItems").asInt(least + 3), least + 3);
        if (schema.has("contains")) {
            var wanted = (ObjectNode) schema.path("items").deepCopy();
            Applied.merge(schema.get("contains"), wanted);
            array.add(of(name, wanted));
        }
        int size = least + random.nextInt(most - least + 1);
        for (int tried = 0; array.size() < size && tried < 20; tried++) {
            var item = of(name, schema.path("items"));
            boolean there = StreamSupport.stream(array.spliterator(), false).anyMatch(item::equals);
            if (!there || !schema.path("uniqueItems").asBoolean(false)) {
                array.add(item);
            }
        }
        return array;
    }

    private int number(JsonNode schema) {
        int least = schema.path("minimum").asInt(schema.path("exclusiveMinimum").asInt(-1) + 1);
        int most = schema.path("maximum").asInt(least + 30);
        return least + random.nextInt(Math.max(1, most - least + 1));
    }

    private String text(String name, JsonNode schema) {
        if (schema.has("pattern")) {
            return new PatternText(random).of(schema.get("pattern").asString());
        }
        return switch (schema.path("format").asString("")) {
            case "date" -> day().toString();
            case "email" -> "walker@example.org";
            default -> fitting(words(name), schema);
        };
    }

    /** Mostly today: what is put on record happened now, or a little while ago; an appointment lies ahead. */
    private LocalDate day() {
        int of20 = random.nextInt(20);
        if (of20 < 10) {
            return today;
        }
        return of20 < 14
                ? today.minusDays(random.nextInt(10))
                : of20 < 17 ? today.minusDays(random.nextInt(120)) : today.plusDays(random.nextInt(30));
    }

    private String words(String name) {
        var known = names.of(name);
        return !known.isEmpty() && random.nextBoolean()
                ? known.get(random.nextInt(known.size()))
                : WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(10_000);
    }

    private static String fitting(String text, JsonNode schema) {
        int least = schema.path("minLength").asInt(0);
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        var enough = text.length() < least ? text.repeat(least / text.length() + 1) : text;
        return enough.codePointCount(0, enough.length()) <= most
                ? enough
                : enough.substring(0, enough.offsetByCodePoints(0, most));
    }
}
