package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import tools.jackson.databind.JsonNode;

/** The day of something that has been done in a case: recorded afterwards, and not before the case came in. */
final class DayOnRecord {

    private DayOnRecord() {}

    /** @throws org.facheng.platform.ProblemException 422 {@code day_out_of_bounds} at the field */
    static void require(CaseFile file, JsonNode form, String field, Clock clock) {
        var on = LocalDate.parse(form.path(field).asString());
        if (on.isAfter(LocalDate.now(clock)) || on.isBefore(file.receivedOn())) {
            throw Problems.invalid(
                            "day_out_of_bounds",
                            "日期应当在收件日%s至今天之间。".formatted(file.receivedOn()),
                            "The day lies between receipt and today.")
                    .at("/form/" + field, "应当在收件日至今天之间", "between receipt and today");
        }
    }
}
