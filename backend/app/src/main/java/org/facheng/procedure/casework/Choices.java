package org.facheng.procedure.casework;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts into a form what there is to choose from at this case now. */
public final class Choices {

    private Choices() {}

    /**
     * What the choices taken of those the case offered are called: value → words, as JSON; null where none was taken.
     *
     * @param declared the form as the procedure declares it: what it calls its own choices, it says later, too
     * @param offered the form with the choices of the case
     * @param form what was typed
     */
    static @Nullable String told(JsonNode declared, JsonNode offered, JsonNode form) {
        var words = JsonNodeFactory.instance.objectNode();
        var chosen = new HashSet<String>();
        texts(form, chosen);
        choices(declared).forEach(choice -> chosen.remove(choice.path("const").asString("")));
        choices(offered)
                .filter(choice -> chosen.contains(choice.path("const").asString("")))
                .forEach(choice -> words.put(
                        choice.path("const").asString(), choice.path("title").asString("")));
        return words.isEmpty() ? null : words.toString();
    }

    private static Stream<JsonNode> choices(JsonNode schema) {
        return schema.findValues("oneOf").stream().flatMap(JsonNode::valueStream);
    }

    private static void texts(JsonNode node, Set<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.forEach(part -> texts(part, texts));
    }

    /** Titles of these choices; of two that are called the same, with what tells them apart. */
    public static <T> Function<T, String> apart(
            Collection<T> choices, Function<T, String> title, Function<T, String> apart) {
        return choice -> {
            var own = title.apply(choice);
            boolean alone = choices.stream().map(title).filter(own::equals).count() == 1;
            return alone || apart.apply(choice).isEmpty() ? own : "%s（%s）".formatted(own, apart.apply(choice));
        };
    }

    /** The form with these choices for the field, a pointer below {@code properties}. */
    public static <T> JsonNode in(
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
