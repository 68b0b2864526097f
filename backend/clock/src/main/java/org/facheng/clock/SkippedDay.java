package org.facheng.clock;

import java.time.LocalDate;

/**
 * A day that was not counted.
 *
 * @param reason {@code weekend}, {@code holiday:} and the Chinese name, or {@code suspended}
 */
public record SkippedDay(LocalDate date, String reason) {}
