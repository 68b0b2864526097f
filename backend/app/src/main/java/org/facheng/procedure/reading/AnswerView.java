package org.facheng.procedure.reading;

import java.time.Instant;
import java.util.List;
import org.facheng.procedure.definition.FormLine;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did at a case and what was typed for it.
 *
 * @param key of the task or the act
 * @param kind {@code task} or {@code act}
 * @param outcome id of the conclusion, null for an act; {@code outcomeName} in words
 * @param party the party it is about where there is one task for each, or null
 * @param by display name
 * @param returned whether it sent work back; the lines say why
 */
public record AnswerView(
        String key,
        String name,
        String kind,
        @Nullable String outcome,
        @Nullable String outcomeName,
        @Nullable String party,
        String by,
        Instant at,
        boolean returned,
        List<FormLine> lines) {}
