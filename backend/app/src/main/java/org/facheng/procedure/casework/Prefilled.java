package org.facheng.procedure.casework;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts into a form what a field begins with, which whoever fills it may change. */
public final class Prefilled {

    private Prefilled() {}

    /** @param value null: the field begins empty */
    public static JsonNode in(JsonNode declared, String field, @Nullable String value) {
        if (value == null) {
            return declared;
        }
        var form = declared.deepCopy();
        ((ObjectNode) form.at("/properties/" + field)).put("default", value);
        return form;
    }

    /** With the one there is to choose; with nothing where there are several. */
    public static <T> JsonNode only(JsonNode declared, String field, List<T> choices, Function<T, String> key) {
        return in(declared, field, choices.size() == 1 ? key.apply(choices.get(0)) : null);
    }
}
