package org.facheng.procedure.above;

import java.util.List;
import java.util.stream.Collectors;
import org.facheng.casefile.Party;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Petitioners of one case as the next one lists them: what its form tells of each of them by name, and those who became petitioners later, as by a repeated
 * petition, whom no form of it names.
 */
final class Petitioners {

    private static final String FIELD = "applicants";

    private Petitioners() {}

    static void put(ObjectNode matter, JsonNode form, List<Party> parties) {
        var people = parties.stream().filter(Party::applicant).toList();
        var names = people.stream().map(Party::name).collect(Collectors.toSet());
        var told = form.path(FIELD)
                .valueStream()
                .filter(person -> names.contains(name(person)))
                .toList();
        var known = told.stream().map(Petitioners::name).collect(Collectors.toSet());
        var list = matter.putArray(FIELD);
        told.forEach(person -> list.add(person.deepCopy()));
        people.stream()
                .filter(party -> !known.contains(party.name()))
                .forEach(party -> list.addObject().put("name", party.name()).put("kind", party.kind()));
    }

    private static String name(JsonNode person) {
        return person.path("name").asString("");
    }
}
