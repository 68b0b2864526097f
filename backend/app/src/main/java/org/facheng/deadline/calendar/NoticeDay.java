package org.facheng.deadline.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day a notice names.
 *
 * @param kind off, or work for a rest day that is worked (调休)
 * @param nameZh the holiday it belongs to
 * @param sentence the words of the notice it was read from, or null
 */
public record NoticeDay(
        LocalDate date, String kind, String nameZh, @Nullable String nameEn, @Nullable String sentence) {

    static final String OFF = "off";
    static final String WORK = "work";

    boolean works() {
        return WORK.equals(kind);
    }
}
