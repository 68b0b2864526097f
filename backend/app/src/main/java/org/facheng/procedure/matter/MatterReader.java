package org.facheng.procedure.matter;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a matter that {@link MatterSchema} found in order. Asides that tell how the matter ended, and texts written
 * about it, are taken away before anything is read, so that no rule can ever lean on them.
 */
public final class MatterReader {

    private static final Set<String> ASIDES = Set.of("id", "title", "source", "traps", "outcome", "events", "expected");
    private static final String TEXT = "Text";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private MatterReader() {}

    /** The matter in this document; unknown keys are ignored. */
    public static Matter read(JsonNode document) {
        return MAPPER.treeToValue(withoutAsides(document), Matter.class);
    }

    /** The document without its asides: what may be read, and stored as the form of the case. */
    public static JsonNode withoutAsides(JsonNode document) {
        JsonNode copy = document.deepCopy();
        if (copy instanceof ObjectNode top) {
            top.remove(ASIDES);
        }
        dropTexts(copy);
        return copy;
    }

    private static void dropTexts(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(textKeys(object));
        }
        node.forEach(MatterReader::dropTexts);
    }

    private static List<String> textKeys(ObjectNode object) {
        return object.propertyNames().stream().filter(key -> key.endsWith(TEXT)).toList();
    }
}
