/** Figures over a period, counted from the register by what the procedures declare. */
package org.facheng.supervision.report;
