package org.facheng.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as the explanation writes them. */
final class Dates {

    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
    private static final DateTimeFormatter ZH_WITHIN_YEAR = DateTimeFormatter.ofPattern("M月d日", Locale.ROOT);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Dates() {}

    static String zh(LocalDate date) {
        return ZH.format(date);
    }

    static String en(LocalDate date) {
        return EN.format(date);
    }

    static String zh(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return zh(from);
        }
        return zh(from) + "至" + (from.getYear() == to.getYear() ? ZH_WITHIN_YEAR : ZH).format(to);
    }

    static String en(LocalDate from, LocalDate to) {
        return from.equals(to) ? en(from) : en(from) + " to " + en(to);
    }

    static String weekdayZh(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
    }

    static String weekdayEn(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
