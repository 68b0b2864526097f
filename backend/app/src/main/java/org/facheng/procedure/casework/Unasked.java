package org.facheng.procedure.casework;

import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes out of a form what there is nothing to ask about at this case now. */
public final class Unasked {

    private Unasked() {}

    /** The form without these fields; it must not require them. */
    public static JsonNode in(JsonNode declared, String... fields) {
        return in(declared, List.of(fields));
    }

    public static JsonNode in(JsonNode declared, Collection<String> fields) {
        var form = (ObjectNode) declared.deepCopy();
        ((ObjectNode) form.path("properties")).remove(fields);
        return form;
    }
}
