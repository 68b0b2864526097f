package org.facheng.clock;

import java.util.Locale;

/** What a period did with a day. {@link #toString()} is the code used in data and JSON. */
public enum DayUse {
    /** The day of the event, which is not counted. */
    EVENT,
    COUNTED,
    /** A 调休 day that works, counted by a period in working days. */
    ADJUSTED,
    /** A weekend a period in working days leaves out. */
    WEEKEND,
    /** A holiday a period in working days leaves out. */
    HOLIDAY,
    SUSPENDED,
    /** Left out although nothing was suspended, e.g. the time of an appraisal. */
    EXCLUDED,
    /** From the end before roll-over to the day before the last. */
    ROLLED,
    /** The last day; counted backwards, the latest day to act. */
    LAST;

    /** Whether what the calendar calls the day matters to it. */
    boolean tellsName() {
        return this != COUNTED && this != SUSPENDED && this != EXCLUDED && this != EVENT;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
