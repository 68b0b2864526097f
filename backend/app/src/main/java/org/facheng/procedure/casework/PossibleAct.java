package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import org.facheng.deadline.DeadlineView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An act possible at the case now, with the form it asks for.
 *
 * @param group the heading under which it stands in the case file
 * @param until the last day of the limit it belongs to
 * @param material whether materials may come with it
 */
public record PossibleAct(
        String action,
        String name,
        String group,
        DeadlineView.Basis basis,
        @Nullable LocalDate until,
        boolean material,
        @Nullable List<Item> items,
        @Nullable JsonNode schema,
        @Nullable JsonNode uiSchema) {

    /** The same where the day is nothing to tell. */
    public PossibleAct withoutDay() {
        return new PossibleAct(action, name, group, basis, null, material, items, schema, uiSchema);
    }

    /** One of the things asked for, e.g. by a notice of correction. */
    public record Item(String id, String text) {}
}
