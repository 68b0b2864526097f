package org.facheng.supervision.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.FactsOfCases.FactDay;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A case with all that figures ask of it. */
record CountedCase(CaseFile file, JsonNode form, List<FactDay> facts, List<DeadlineView> clocks) {

    private static final String CHANNEL = "channel";

    /** What stands at the channel, or in a field of the form; null where nothing does. */
    @Nullable
    String value(String by) {
        var value = by.equals(CHANNEL) ? file.channel() : form.at(by).asString("");
        return value.isBlank() ? null : value.strip();
    }

    @Nullable
    LocalDate closedOn(ZoneId zone) {
        return file.closedAt() == null ? null : LocalDate.ofInstant(file.closedAt(), zone);
    }
}
