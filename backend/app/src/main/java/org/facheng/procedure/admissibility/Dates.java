package org.facheng.procedure.admissibility;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

final class Dates {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private Dates() {}

    static String zh(LocalDate date) {
        return CHINESE.format(date);
    }
}
