package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An act possible at the case now, with the form it asks for. */
public record PossibleAct(
        String action,
        String name,
        @Nullable LocalDate until,
        @Nullable List<Item> items,
        @Nullable JsonNode schema,
        @Nullable JsonNode uiSchema) {

    /** One of the things asked for, e.g. by a notice of correction. */
    public record Item(String id, String text) {}
}
