package org.facheng.procedure.definition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import tools.jackson.databind.JsonNode;

/** One value of a form in words. */
public final class FormValue {

    private FormValue() {}

    /** A choice by its title, a date as it is written out. */
    public static String text(JsonNode schema, JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "是" : "否";
        }
        var text = value.asString("");
        return schema.path("oneOf")
                .valueStream()
                .filter(choice -> choice.path("const").asString("").equals(text))
                .map(choice -> choice.path("title").asString(text))
                .findFirst()
                .orElseGet(() -> "date".equals(schema.path("format").asString("")) ? day(text) : text);
    }

    private static String day(String text) {
        try {
            var day = LocalDate.parse(text);
            return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        } catch (DateTimeParseException notADate) {
            return text;
        }
    }
}
