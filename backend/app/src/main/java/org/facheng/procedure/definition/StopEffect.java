package org.facheng.procedure.definition;

/**
 * What an outcome or an action does to the suspension of the case, beside everything else it does.
 *
 * @param suspendsOn ground on which the case is suspended from this day on, unless it is suspended already; or null
 * @param resumesFrom ground; a case suspended on it is taken up again this day; or null
 */
public record StopEffect(String suspendsOn, String resumesFrom) {}
