package org.facheng.clock;

import java.time.LocalDate;

/**
 * A suspension {@code [from, to)}.
 *
 * @param from first day that is not counted
 * @param to day of resumption, which counts again; null while still suspended
 */
public record Suspension(LocalDate from, LocalDate to) {}
