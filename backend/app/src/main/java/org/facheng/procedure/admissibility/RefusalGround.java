package org.facheng.procedure.admissibility;

/** A reason not to accept, with the article; every one of them goes into the decision (行政复议法第三十条第二款). */
public record RefusalGround(String condition, String reason, String basis) {}
