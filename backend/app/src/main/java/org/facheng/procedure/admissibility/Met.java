package org.facheng.procedure.admissibility;

/** Whether a condition holds; OPEN where the fields do not tell. */
public enum Met {
    MET,
    NOT_MET,
    OPEN
}
