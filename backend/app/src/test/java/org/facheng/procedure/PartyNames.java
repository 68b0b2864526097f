package org.facheng.procedure;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Parties in forms these tests type: {@code party:ROLE} stands for the first of that role, {@code party:ROLE#2} for the second. */
final class PartyNames {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PartyNames() {}

    /** The form with the ids of the parties it names. */
    static JsonNode in(Filed filed, Map<String, ?> form) {
        var text = JSON.writeValueAsString(form);
        var parties = text.contains("\"party:")
                ? filed.office().file(filed.caseNo()).path("parties")
                : MissingNode.getInstance();
        var counted = new HashMap<String, Integer>();
        for (JsonNode party : parties) {
            var role = party.path("role").asString();
            var id = "\"" + party.path("id").asString() + "\"";
            text = text.replace("\"party:%s#%d\"".formatted(role, counted.merge(role, 1, Integer::sum)), id)
                    .replace("\"party:" + role + "\"", id);
        }
        return JSON.readTree(text);
    }
}
