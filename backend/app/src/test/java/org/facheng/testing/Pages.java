package org.facheng.testing;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A list to its last page: what a test looks for may stand behind what other tests made. */
public final class Pages {

    private Pages() {}

    public static List<JsonNode> all(ApiUser person, String address) {
        var all = new ArrayList<JsonNode>();
        var page = person.get(address + "?limit=100").ok();
        while (true) {
            page.path("items").forEach(all::add);
            if (!page.hasNonNull("next")) {
                return all;
            }
            page = person.get(
                            address + "?limit=100&cursor={cursor}",
                            page.path("next").asString())
                    .ok();
        }
    }
}
