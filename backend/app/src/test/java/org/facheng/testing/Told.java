package org.facheng.testing;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a person was told, all of it. */
public final class Told {

    private Told() {}

    public static List<JsonNode> to(ApiUser person) {
        return Pages.all(person, "/api/notices");
    }

    public static List<JsonNode> toCitizen(ApiUser citizen) {
        return Pages.all(citizen, "/api/portal/notices");
    }
}
