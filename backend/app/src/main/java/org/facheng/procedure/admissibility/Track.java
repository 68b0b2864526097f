package org.facheng.procedure.admissibility;

/** Simplified 简易程序 or ordinary 普通程序 (行政复议法第三十六条、第五十三条). */
public enum Track {
    SIMPLIFIED,
    ORDINARY
}
