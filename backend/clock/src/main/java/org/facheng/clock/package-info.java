/**
 * The work calendar of the People's Republic of China and the statutory clock: which days are working days and which
 * State Council notice says so, when a statutory period ends, and why. Pure functions of data handed in; no clock is
 * read, nothing is stored.
 *
 * <p>{@link org.facheng.clock.WorkCalendar} answers for days, {@link org.facheng.clock.StatutoryClock} computes one
 * period, {@link org.facheng.clock.LimitFold} computes a limit of a case from the facts recorded so far. All dates
 * are civil dates in Asia/Shanghai.
 */
package org.facheng.clock;
