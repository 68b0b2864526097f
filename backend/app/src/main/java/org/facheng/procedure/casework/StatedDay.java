package org.facheng.procedure.casework;

import java.time.LocalDate;
import org.facheng.platform.Problems;
import tools.jackson.databind.JsonNode;

/** The day on which something came in, as the registrar states it afterwards. */
public final class StatedDay {

    private StatedDay() {}

    /**
     * @param to the last day it can be, which it is where nothing is stated
     * @param bounds what the two days are, in the user's language
     * @throws org.facheng.platform.ProblemException 422 {@code receipt_out_of_bounds} at the field
     */
    public static LocalDate of(JsonNode form, String field, LocalDate from, LocalDate to, String bounds) {
        if (!form.hasNonNull(field)) {
            return to;
        }
        var day = LocalDate.parse(form.path(field).asString());
        if (day.isBefore(from) || day.isAfter(to)) {
            throw Problems.invalid(
                            "receipt_out_of_bounds",
                            "日期应当在%s至%s之间：%s。".formatted(from, to, bounds),
                            "The day must lie between %s and %s.".formatted(from, to))
                    .at("/form/" + field, "应当在%s至%s之间".formatted(from, to), "between %s and %s".formatted(from, to));
        }
        return day;
    }
}
