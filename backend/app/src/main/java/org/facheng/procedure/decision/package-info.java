/**
 * Whether a proposed decision keeps to the conditions of the law (行政复议法第三十三条、第六十一条至第七十二条): small rules over what is proposed and what
 * stands in the case. Each answers met or not, why, and by which article; a proposal that breaks one is refused at the field.
 */
package org.facheng.procedure.decision;
