package org.facheng.procedure.advice;

import java.time.LocalDate;

/**
 * Days that do not count in a limit because of an obstacle (行政复议法第二十条第二款).
 *
 * @param limit id of the limit that stands still
 * @param from first day not counted
 * @param to day on which it goes on, counted
 * @param ground what the obstacle was
 */
public record Suspension(String limit, LocalDate from, LocalDate to, String ground) {

    boolean lasts() {
        return from.isBefore(to);
    }

    org.facheng.clock.Suspension days() {
        return new org.facheng.clock.Suspension(from, to);
    }
}
