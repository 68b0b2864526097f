package org.facheng.deadline.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A holiday notice as it is handed in.
 *
 * @param dated the day it was issued
 * @param region code of the province (GB/T 2260) whose government issued it, or null for the State Council
 */
public record NoticeDraft(
        @Nullable Integer year,
        @Nullable String number,
        @Nullable String title,
        @Nullable LocalDate dated,
        @Nullable String url,
        @Nullable String region,
        @Nullable List<NoticeDay> days) {

    /** With what was read from the notice's text wherever nothing was given. */
    NoticeDraft filledFrom(NoticeReading reading) {
        return new NoticeDraft(
                year == null ? reading.year() : year,
                blank(number) ? reading.number() : number,
                blank(title) ? reading.title() : title,
                dated == null ? reading.dated() : dated,
                url,
                region,
                reading.days());
    }

    /** Without what is blank or has blanks around it. */
    NoticeDraft stripped() {
        return new NoticeDraft(year, strip(number), strip(title), dated, strip(url), strip(region), days);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String strip(String text) {
        return blank(text) ? null : text.strip();
    }
}
