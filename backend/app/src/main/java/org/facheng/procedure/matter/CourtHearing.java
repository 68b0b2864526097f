package org.facheng.procedure.matter;

import java.time.LocalDate;

/**
 * The hearing a summons is for.
 *
 * @param on its day, or null
 * @param at time of day as stated, or null
 * @param place as stated, or null
 */
public record CourtHearing(LocalDate on, String at, String place) {}
