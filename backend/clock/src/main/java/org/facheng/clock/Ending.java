package org.facheng.clock;

import java.time.LocalDate;

/** What {@link ClockEvent.Met}, {@link ClockEvent.Missed} and {@link ClockEvent.Cancelled} have in common: they end a limit on a day. */
final class Ending {

    private Ending() {}

    static ClockState stateAfter(ClockEvent end) {
        if (end instanceof ClockEvent.Met) {
            return ClockState.MET;
        }
        return end instanceof ClockEvent.Missed ? ClockState.MISSED : ClockState.CANCELLED;
    }

    static LocalDate dateOf(ClockEvent end) {
        if (end instanceof ClockEvent.Met met) {
            return met.on();
        }
        if (end instanceof ClockEvent.Missed missed) {
            return missed.on();
        }
        return ((ClockEvent.Cancelled) end).on();
    }
}
