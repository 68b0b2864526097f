/** Who takes part in a case besides those who began it: representatives, agents, third parties, successors (行政复议法第十四条至第十九条). */
package org.facheng.procedure.participation;
