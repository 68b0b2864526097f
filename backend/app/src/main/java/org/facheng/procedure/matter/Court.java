package org.facheng.procedure.matter;

/**
 * The court a suit is before.
 *
 * @param level 基层, 中级, 高级 or 最高, as stated, or null
 * @param caseNo number of the court's case, or null
 */
public record Court(String name, String level, String caseNo) {}
