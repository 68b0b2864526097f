package org.facheng.supervision.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A task or act that was done in a case, with what was typed in it; {@code on} is the day it was. */
record Done(String key, @Nullable String outcome, JsonNode form, LocalDate on) {

    /** @param dayIn the field with the day of what it tells about; null for the day on which it was done */
    LocalDate day(@Nullable String dayIn) {
        var told = dayIn == null ? "" : form.path(dayIn).asString("");
        return told.isEmpty() ? on : LocalDate.parse(told);
    }

    /** @param named {@code KEY} or {@code KEY/OUTCOME} */
    boolean is(String named) {
        return named.equals(key) || named.equals(key + "/" + outcome);
    }
}
