package org.facheng.clock;

import java.util.Locale;

/** Where a limit stands. {@link #toString()} is the code used in data and JSON. */
public enum ClockState {
    RUNNING,
    SUSPENDED,
    MET,
    MISSED,
    CANCELLED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code();
    }
}
