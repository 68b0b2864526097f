package org.facheng.bench.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A complete, admissible application as the portal sends it. */
final class Applications {

    private static final int KNOWN_DAYS_AGO = 20;

    private Applications() {}

    static String admissible(Clock clock) {
        try (var file = Applications.class.getResourceAsStream("application.json")) {
            var json = JsonMapper.shared();
            var form = (ObjectNode) json.readTree(file);
            var known = LocalDate.now(clock).minusDays(KNOWN_DAYS_AGO).toString();
            ((ObjectNode) form.get("act")).put("dateMade", known).put("dateKnown", known);
            var application = json.createObjectNode().put("procedure", "reconsideration");
            application.set("form", form);
            application.putArray("uploadIds");
            return json.writeValueAsString(application);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
