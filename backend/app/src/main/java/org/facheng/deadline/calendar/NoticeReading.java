package org.facheng.deadline.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a notice's text.
 *
 * @param unread sentences that nothing was taken from
 * @param contradictions where a sentence says something that can't be: a day that is not that weekday, a count that is not that of the days
 */
public record NoticeReading(
        @Nullable Integer year,
        @Nullable String number,
        @Nullable String title,
        @Nullable LocalDate dated,
        List<NoticeDay> days,
        List<String> unread,
        List<Contradiction> contradictions) {

    /** A sentence and what is wrong with it, in Chinese and English. */
    public record Contradiction(String sentence, String zh, String en) {}
}
