/**
 * What every procedure's advice on a matter that comes in shares: findings, dated facts, the organs of the law and the statutory clock as
 * rules ask it. No database, no clock of its own.
 */
package org.facheng.procedure.advice;
