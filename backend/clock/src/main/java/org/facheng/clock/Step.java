package org.facheng.clock;

import java.time.LocalDate;

/**
 * One step of an explanation.
 *
 * @param from first day it is about; null where it is about none
 * @param to last day it is about; equal to {@code from} for one day
 * @param notice the holiday notice that settles it, or null
 * @param zh one sentence without a final stop
 * @param en the same in English
 */
public record Step(StepKind kind, LocalDate from, LocalDate to, HolidayNotice notice, String zh, String en) {}
