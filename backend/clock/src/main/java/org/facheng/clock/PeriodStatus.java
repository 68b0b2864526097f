package org.facheng.clock;

import java.util.Locale;

/** How firm a computed date is. {@link #toString()} is the code used in data and JSON. */
public enum PeriodStatus {
    /** No coming holiday notice can move it. */
    FINAL,
    /** A day the computation looked at is not settled by a notice yet. */
    PROVISIONAL,
    /** Suspended without an end: there is no date, only what remains. */
    PAUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code();
    }
}
