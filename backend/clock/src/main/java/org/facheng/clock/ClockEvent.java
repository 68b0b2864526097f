package org.facheng.clock;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something recorded about one limit of one case. Events are a set: their order does not matter, and an event
 * recorded twice counts once.
 */
public sealed interface ClockEvent {

    /** The fact that starts the limit. Of several, the earliest counts. */
    record Started(String fact, LocalDate on) implements ClockEvent {
        public Started {
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * The start was wrong. Of several corrections, the one decided last counts.
     *
     * @param on the right start
     */
    record StartCorrected(LocalDate on, LocalDate decidedOn, String reason) implements ClockEvent {
        public StartCorrected {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(decidedOn, "decidedOn");
        }
    }

    /** What the length of the limit was fixed by in the case, e.g. a law: told only, the rule counted by has it already. */
    record LengthFixed(LocalDate on, Label by) implements ClockEvent {}

    /**
     * The limit is suspended. While it already is, this adds a ground.
     *
     * @param from first day that is not counted
     * @param basis may be null
     */
    record Suspended(LocalDate from, Label ground, Citation basis) implements ClockEvent {
        public Suspended {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(ground, "ground");
        }
    }

    /**
     * Ends the suspension in force; without one it does nothing. If a {@link Suspended} is of the same day, a
     * suspension in force goes on, and without one there is none: a suspension of no days is dropped.
     *
     * @param on first day that counts again
     */
    record Resumed(LocalDate on) implements ClockEvent {
        public Resumed {
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * Days that do not count although the limit is not suspended, e.g. the time an appraisal takes. Nothing but its own
     * last day ends it.
     *
     * @param from first day that is not counted
     * @param to first day that counts again; not after {@code from}: no days, and dropped
     * @param basis may be null
     */
    record Excluded(LocalDate from, LocalDate to, Label ground, Citation basis) implements ClockEvent {
        public Excluded {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(ground, "ground");
        }
    }

    /** That days in {@code [from, to)} do not count was recorded by mistake: it is told and changes nothing. {@code to}, {@code basis}: or null. */
    record Annulled(LocalDate from, LocalDate to, Label ground, Citation basis, LocalDate decidedOn)
            implements ClockEvent {
        public Annulled {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(decidedOn, "decidedOn");
        }
    }

    /**
     * The limit is extended. Whether that is allowed is not judged here.
     *
     * @param on the day of approval
     * @param approver who approved; may be null
     * @param basis may be null
     */
    record Extended(LocalDate on, int amount, PeriodUnit unit, Label approver, Citation basis) implements ClockEvent {
        public Extended {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(unit, "unit");
        }
    }

    /** What the limit demands was done. Of several, the earliest counts. It outweighs {@link Missed}. */
    record Met(LocalDate on) implements ClockEvent {
        public Met {
            Objects.requireNonNull(on, "on");
        }
    }

    /** The consequence of expiry was recorded. */
    record Missed(LocalDate on) implements ClockEvent {
        public Missed {
            Objects.requireNonNull(on, "on");
        }
    }

    /** The limit no longer applies. Whatever ended the limit before this day stands. */
    record Cancelled(LocalDate on, String reason) implements ClockEvent {
        public Cancelled {
            Objects.requireNonNull(on, "on");
        }
    }
}
