package org.facheng.deadline;

import java.time.LocalDate;

/**
 * That a case is suspended 中止.
 *
 * @param since first day that does not count
 * @param ground its ground, in the words of the law
 */
public record Standstill(LocalDate since, String ground, DeadlineView.Basis basis) {}
