package org.facheng.testing;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a person was told, on all pages. */
public final class Told {

    private Told() {}

    public static List<JsonNode> to(ApiUser person) {
        return at("/api/notices", person);
    }

    public static List<JsonNode> toCitizen(ApiUser citizen) {
        return at("/api/portal/notices", citizen);
    }

    private static List<JsonNode> at(String address, ApiUser person) {
        var told = new ArrayList<JsonNode>();
        var page = person.get(address + "?limit=100").ok();
        while (true) {
            page.path("items").forEach(told::add);
            if (!page.hasNonNull("next")) {
                return told;
            }
            page = person.get(
                            address + "?limit=100&cursor={cursor}",
                            page.path("next").asString())
                    .ok();
        }
    }
}
