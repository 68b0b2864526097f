package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An act possible at the case now, with the form it asks for. */
public record PossibleAct(
        String action, String name, LocalDate until, List<Item> items, JsonNode schema, JsonNode uiSchema) {

    /** One of the things asked for, e.g. by a notice of correction. */
    public record Item(String id, String text) {}
}
