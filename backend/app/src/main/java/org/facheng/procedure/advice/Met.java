package org.facheng.procedure.advice;

/** Whether a condition holds; OPEN where the fields do not tell. */
public enum Met {
    MET,
    NOT_MET,
    OPEN
}
