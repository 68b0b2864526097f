package org.facheng.procedure.alike;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.DocumentNumber;
import tools.jackson.databind.JsonNode;

/**
 * What a petition says of who brings it and what it is about, as it was written. An alias of an imported matter names nobody and is not read.
 *
 * @param subject as in the closed list of intake, or empty
 * @param respondent who it is about, or empty
 * @param text requests, facts and reasons
 */
public record Likeness(
        Set<String> names,
        Set<String> phones,
        Set<String> identities,
        Set<String> addresses,
        Set<String> actNumbers,
        String subject,
        String respondent,
        String text) {

    /** @param form the matter, in the shape of intake */
    public static Likeness of(JsonNode form) {
        var people = Stream.concat(
                        form.path("applicants").valueStream(), Stream.of(form.path("contact"), form.path("agent")))
                .toList();
        var text = Stream.concat(
                        form.path("requests").valueStream().map(JsonNode::asString),
                        Stream.of(form.path("factsAndReasons").asString("")))
                .collect(Collectors.joining("。"));
        return new Likeness(
                all(people.stream(), "name"),
                all(people.stream(), "phone"),
                all(people.stream(), "idNumber"),
                all(people.stream(), "address"),
                all(Stream.of(form.path("act")), "documentNo").stream()
                        .map(DocumentNumber::key)
                        .collect(Collectors.toSet()),
                form.path("subject").asString(""),
                form.at("/respondent/name").asString(""),
                text);
    }

    private static Set<String> all(Stream<JsonNode> nodes, String member) {
        return nodes.map(node -> node.path(member).asString("").strip())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
