package org.facheng.clock;

import java.util.Locale;

/** What a {@link Step} tells. {@link #toString()} is the code used in data and JSON. */
public enum StepKind {
    /** From which day the period is counted. */
    START,
    /** The start was corrected. */
    CORRECTED,
    /** That days do not count was recorded by mistake. */
    ANNULLED,
    /** By what the length of the period was fixed in the case. */
    LENGTH_FIXED,
    /** How long the period is. */
    LENGTH,
    EXTENDED,
    /** Rest days a period in working days leaves out. */
    SKIPPED,
    /** A 调休 day that works. */
    ADJUSTED_WORKDAY,
    SUSPENDED,
    /** Days left out although nothing was suspended. */
    EXCLUDED,
    /** Where counting arrived. */
    COUNTED,
    /** The last day rested, so the period ends later. */
    ROLLED_OVER,
    /** Suspended and not resumed. */
    PAUSED,
    /** A holiday notice may still move the date. */
    PROVISIONAL,
    /** The last day. */
    RESULT,
    MET,
    MISSED,
    CANCELLED,
    OVERDUE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
