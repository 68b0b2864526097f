package org.facheng.clock;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Consecutive days a period used in the same way.
 *
 * @param to last day; null for a suspension that still lasts
 * @param firstNo the first day is the how-manieth of the period; null where the days do not count
 * @param lastNo the same of the last day; below {@code firstNo} in a period counted backwards
 * @param nameZh the holiday the days belong to or make up for; else null
 */
public record DaySpan(
        DayUse use, LocalDate from, LocalDate to, Integer firstNo, Integer lastNo, String nameZh, String nameEn) {

    boolean continuedBy(DaySpan next) {
        return use == next.use
                && Objects.equals(nameZh, next.nameZh)
                && to != null
                && to.plusDays(1).equals(next.from);
    }

    DaySpan joined(DaySpan next) {
        return new DaySpan(use, from, next.to, firstNo, next.lastNo, nameZh, nameEn);
    }

    DaySpan numbered(int no) {
        return new DaySpan(use, from, to, no, no, nameZh, nameEn);
    }
}
