package org.facheng.procedure.matter;

import java.time.LocalDate;

/**
 * Force majeure or another legitimate reason (行政复议法第二十条第二款).
 *
 * @param from first day of the obstacle
 * @param to day it was gone; the period goes on with this day
 * @param proof whether proof came with the application; null if not stated
 */
public record Obstacle(LocalDate from, LocalDate to, String what, Boolean proof) {

    public boolean proven() {
        return Boolean.TRUE.equals(proof);
    }
}
