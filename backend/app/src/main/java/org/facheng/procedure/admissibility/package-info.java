/**
 * Whether an application for reconsideration may be accepted (行政复议法第三十条): small rules over the fields of a matter. No
 * database, no clock of its own; the advice is a suggestion to the handler, never a decision.
 */
package org.facheng.procedure.admissibility;
