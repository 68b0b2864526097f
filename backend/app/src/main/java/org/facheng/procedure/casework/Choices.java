package org.facheng.procedure.casework;

import java.util.Collection;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts into a form what there is to choose from at this case now. */
final class Choices {

    private Choices() {}

    static <T> JsonNode in(
            JsonNode declared,
            String field,
            Collection<T> choices,
            Function<T, String> key,
            Function<T, String> title) {
        var form = (ObjectNode) declared.deepCopy();
        var offered = ((ObjectNode) form.at("/properties/" + field)).putArray("oneOf");
        choices.forEach(
                choice -> offered.addObject().put("const", key.apply(choice)).put("title", title.apply(choice)));
        return form;
    }
}
