package org.facheng.procedure.filing;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.facheng.platform.Problems;
import tools.jackson.databind.JsonNode;

/** Reads the day of receipt of a matter before its rules do. */
final class MatterDates {

    private MatterDates() {}

    /**
     * @throws org.facheng.platform.ProblemException 422 {@code not_one_matter}, {@code bad_date}
     */
    static LocalDate receivedOn(JsonNode matter) {
        if (!matter.isObject()) {
            throw Problems.invalid("not_one_matter", "每次只能提交一件事项，内容应当是一个JSON对象。", "Send one matter, as a JSON object.")
                    .at("", "应当是一个JSON对象", "a JSON object");
        }
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
