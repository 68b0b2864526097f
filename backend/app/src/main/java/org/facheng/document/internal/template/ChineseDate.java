package org.facheng.document.internal.template;

import java.time.LocalDate;

/** Dates as documents write them. */
public final class ChineseDate {

    private ChineseDate() {}

    /** For example 2026年6月1日, without leading zeros. */
    public static String of(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
