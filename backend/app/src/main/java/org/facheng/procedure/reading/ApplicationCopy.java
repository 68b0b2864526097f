package org.facheng.procedure.reading;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The copy of an application a respondent reads: the members its procedure names, and no others. */
final class ApplicationCopy {

    private static final String EACH = "*";

    private ApplicationCopy() {}

    /** @param pointers members to keep; {@code *} stands for each entry of a list */
    static JsonNode of(JsonNode form, List<String> pointers) {
        var copy = JsonMapper.shared().createObjectNode();
        pointers.forEach(
                pointer -> copy(form, copy, List.of(pointer.substring(1).split("/"))));
        return copy;
    }

    private static void copy(JsonNode from, ObjectNode to, List<String> path) {
        var name = path.get(0);
        if (!from.has(name)) {
            return;
        }
        if (path.size() == 1) {
            to.set(name, from.get(name));
        } else if (EACH.equals(path.get(1))) {
            each(from.get(name), to.withArray(name), path.subList(2, path.size()));
        } else {
            copy(from.get(name), to.withObject(name), path.subList(1, path.size()));
        }
    }

    private static void each(JsonNode from, ArrayNode to, List<String> path) {
        for (int i = 0; i < from.size(); i++) {
            if (to.size() <= i) {
                to.addObject();
            }
            copy(from.get(i), (ObjectNode) to.get(i), path);
        }
    }
}
