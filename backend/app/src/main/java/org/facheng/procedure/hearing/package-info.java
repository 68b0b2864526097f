/**
 * 开庭、听证: the appointments of hearings of all cases, whoever holds them: when and where, who appears, what became of them; and who of the
 * responsible leaders can come (行政诉讼法第三条第三款，法释〔2020〕3号).
 */
package org.facheng.procedure.hearing;
