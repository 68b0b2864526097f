package org.facheng.procedure.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One filled field as people read it.
 *
 * @param title the field's title in its schema
 * @param text the value in words, several entries one a line; null where the field has parts
 * @param parts the fields of an object, or the entries of a list of objects; empty for a plain value
 */
public record FormLine(String title, @Nullable String text, List<FormLine> parts) {

    static FormLine text(String title, String text) {
        return new FormLine(title, text, List.of());
    }

    static FormLine parts(String title, List<FormLine> parts) {
        return new FormLine(title, null, parts);
    }

    boolean empty() {
        return parts.isEmpty() && (text == null || text.isBlank());
    }
}
