/** What is to be performed after a decision or a mediation statement, and who still owes it (行政复议法第七十七条). */
package org.facheng.procedure.performance;
