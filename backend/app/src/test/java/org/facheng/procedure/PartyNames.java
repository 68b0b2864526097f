package org.facheng.procedure;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Parties in forms these tests type: {@code party:ROLE} stands for the first of that role. */
final class PartyNames {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PartyNames() {}

    /** The form with the ids of the parties it names. */
    static JsonNode in(Filed filed, Map<String, ?> form) {
        var text = JSON.writeValueAsString(form);
        var parties = text.contains("\"party:")
                ? filed.office().file(filed.caseNo()).path("parties")
                : MissingNode.getInstance();
        for (JsonNode party : parties) {
            text = text.replace(
                    "\"party:" + party.path("role").asString() + "\"",
                    "\"" + party.path("id").asString() + "\"");
        }
        return JSON.readTree(text);
    }
}
