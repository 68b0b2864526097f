package org.facheng.clock;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Consecutive days a period used in the same way.
 *
 * @param to last day; null for a suspension that still lasts
 * @param nameZh the holiday the days belong to or make up for; else null
 */
public record DaySpan(DayUse use, LocalDate from, LocalDate to, String nameZh, String nameEn) {

    boolean continuedBy(DaySpan next) {
        return use == next.use
                && Objects.equals(nameZh, next.nameZh)
                && to != null
                && to.plusDays(1).equals(next.from);
    }

    DaySpan through(LocalDate day) {
        return new DaySpan(use, from, day, nameZh, nameEn);
    }
}
