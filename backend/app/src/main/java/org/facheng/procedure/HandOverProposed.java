package org.facheng.procedure;

import java.time.LocalDate;

/**
 * Published when somebody is asked to answer for a case.
 *
 * @param until last day to answer; without an answer nothing changes
 */
public record HandOverProposed(String caseId, String toUserId, LocalDate until) {}
