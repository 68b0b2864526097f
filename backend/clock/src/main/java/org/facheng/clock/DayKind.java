package org.facheng.clock;

/** Why a day works or rests. */
public enum DayKind {
    /** Monday to Friday without a holiday: works. */
    WEEKDAY(true),
    /** Saturday or Sunday, not listed in a notice: rests. */
    WEEKEND(false),
    /** Named a day off by a notice, or a statutory day of a year without a notice: rests. */
    HOLIDAY(false),
    /** 调休: a Saturday or Sunday a notice makes a working day. */
    ADJUSTED_WORKING_DAY(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    public boolean working() {
        return working;
    }
}
