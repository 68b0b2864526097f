package org.facheng.procedure.filing;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.facheng.platform.Problems;
import tools.jackson.databind.JsonNode;

/** Reads the day of receipt of a matter before its rules do. */
final class MatterDates {

    private MatterDates() {}

    /**
     * @throws org.facheng.platform.ProblemException 422 {@code bad_date}
     */
    static LocalDate receivedOn(JsonNode matter) {
        try {
            return LocalDate.parse(matter.path("receivedOn").asString(""));
        } catch (DateTimeException e) {
            throw Problems.invalid(
                            "bad_date",
                            "收到日期缺失或者不是有效日期，请按“年-月-日”填写，例如2026-06-01。",
                            "The day of receipt is missing or no date. Write it like 2026-06-01.")
                    .at("/receivedOn", "请填写有效日期", "a date like 2026-06-01");
        }
    }
}
