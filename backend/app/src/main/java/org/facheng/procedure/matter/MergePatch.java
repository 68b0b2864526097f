package org.facheng.procedure.matter;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396) of objects: what the patch names is replaced, null takes away. */
final class MergePatch {

    private MergePatch() {}

    static JsonNode apply(JsonNode document, JsonNode patch) {
        if (!(document instanceof ObjectNode) || !(patch instanceof ObjectNode)) {
            return patch;
        }
        var merged = (ObjectNode) document.deepCopy();
        patch.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), apply(merged.path(change.getKey()), change.getValue()));
            }
        });
        return merged;
    }
}
