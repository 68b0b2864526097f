package org.facheng.procedure.advice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

public final class Dates {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private Dates() {}

    public static String zh(LocalDate date) {
        return CHINESE.format(date);
    }
}
