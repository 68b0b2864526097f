package org.facheng.supervision.report;

import org.jspecify.annotations.Nullable;

/** One time that a case counts in a figure; {@code done} where what was done is counted. */
record Occurrence(@Nullable Done done) {}
