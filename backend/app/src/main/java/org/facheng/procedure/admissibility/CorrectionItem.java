package org.facheng.procedure.admissibility;

/** One thing to be put right; all of them stand in one notice (行政复议法第三十一条第一款). */
public record CorrectionItem(String text, String basis) {}
