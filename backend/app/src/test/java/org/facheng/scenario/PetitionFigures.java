package org.facheng.scenario;

import java.util.List;
import org.facheng.testing.Office;
import tools.jackson.databind.JsonNode;

/** The figures of 信访工作条例第四十一条 over the days of all scenarios: one that nothing is ever counted in says nothing. */
final class PetitionFigures {

    private static final String YEARS = "/api/supervision/reports/petition-work?period=2020-01-01..2026-12-31";

    private PetitionFigures() {}

    /** Ids of those that count nothing. */
    static List<String> empty(Office office) {
        return office.as("supervisor1")
                .get(YEARS)
                .ok()
                .path("parts")
                .valueStream()
                .flatMap(part -> part.path("figures").valueStream())
                .filter(PetitionFigures::nothing)
                .map(figure -> figure.path("id").asString())
                .toList();
    }

    private static boolean nothing(JsonNode figure) {
        return figure.has("share")
                        && !figure.path("share").isNull()
                        && figure.path("share").asString().equals("0.0%")
                || figure.path("count").asInt(0) == 0
                        && figure.path("rows")
                                .valueStream()
                                .allMatch(row -> row.path("count").asInt() == 0)
                        && figure.path("share").asString("").isEmpty();
    }
}
