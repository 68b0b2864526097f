package org.facheng.recheck.secondclock;

import java.time.LocalDate;
import java.util.List;

/**
 * What the second clock counted.
 *
 * @param rawEnd the last day before roll-over; null while the period stands still
 * @param due the last day; null while the period stands still
 * @param settled whether no coming notice can change it
 * @param left what is left of a period that stands still, in {@code leftUnit}; null otherwise
 * @param skipped the days passed over, in the order they were met
 * @param madeUp Saturdays and Sundays that counted as working days
 */
public record Count(
        LocalDate rawEnd,
        LocalDate due,
        boolean settled,
        Integer left,
        String leftUnit,
        List<Skipped> skipped,
        List<LocalDate> madeUp) {

    /** @param reason weekend, suspended or holiday:NAME */
    public record Skipped(LocalDate date, String reason) {}

    static Count standingStill(int left, String unit, boolean settled) {
        return new Count(null, null, settled, left, unit, List.of(), List.of());
    }
}
