package org.facheng.recheck.secondclock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts one period, a day at a time. */
public final class SecondClock {

    private static final String SUSPENDED = "suspended";
    private static final String WORKING = "working_days";
    private static final String CALENDAR = "calendar_days";

    private final Period period;
    private final DayTable days;
    private final List<Count.Skipped> skipped = new ArrayList<>();
    private final List<LocalDate> madeUp = new ArrayList<>();
    private boolean settled = true;
    private LocalDate today;

    private SecondClock(Period period, DayTable days) {
        this.period = period;
        this.days = days;
    }

    /**
     * @throws Uncountable with the code of the reason; {@code out_of_range} where working days lead out of the table
     */
    public static Count count(Period period, DayTable days) {
        period.check();
        var clock = new SecondClock(period, days);
        return period.unit().endsWith("before") ? clock.backward() : clock.forward();
    }

    /** The n-th working day before a day. */
    static LocalDate before(LocalDate day, int n, DayTable days) {
        return count(new Period("working_days_before", n, day, false, false, false, List.of(), List.of()), days)
                .due();
    }

    private Count forward() {
        today = period.startDayCounts() ? period.start().minusDays(1) : period.start();
        boolean further = false;
        for (var length : period.lengths()) {
            if (further && period.extensionsAfterRoll() && period.rolls()) {
                toWork();
            }
            further = true;
            int left = walk(length);
            if (left > 0) {
                return Count.standingStill(left, WORKING.equals(length.unit()) ? WORKING : CALENDAR, settled);
            }
        }
        var rawEnd = today;
        return roll()
                ? new Count(rawEnd, today, settled, null, null, skipped, madeUp)
                : Count.standingStill(0, CALENDAR, settled);
    }

    /** Goes on to a day that works, as far as the table knows. */
    private void toWork() {
        while (days.covers(today) && !works()) {
            today = today.plusDays(1);
        }
    }

    /** Walks the length; returns what could not be walked because the period stands still. */
    private int walk(Period.Length length) {
        return switch (length.unit()) {
            case WORKING -> walkDays(length.amount(), true);
            case CALENDAR -> walkDays(length.amount(), false);
            case "months" -> walkTo(today.plusMonths(length.amount()));
            case "years" -> walkTo(today.plusYears(length.amount()));
            default -> throw new Uncountable("invalid_unit");
        };
    }

    /** Months are days as soon as something does not count in them. */
    private int walkTo(LocalDate end) {
        return walkDays((int) (end.toEpochDay() - today.toEpochDay()), false);
    }

    private int walkDays(int amount, boolean working) {
        int left = amount;
        while (left > 0) {
            today = today.plusDays(1);
            if (period.stopped(today)) {
                return left;
            }
            if (period.rests(today)) {
                skipped.add(new Count.Skipped(today, SUSPENDED));
            } else if (!working || works()) {
                left--;
            }
        }
        return 0;
    }

    /** Whether the day works; the reason is kept if not. */
    private boolean works() {
        look();
        var rest = days.restOn(today);
        if (rest != null) {
            skipped.add(new Count.Skipped(today, rest));
            return false;
        }
        if (days.madeUp(today)) {
            madeUp.add(today);
        }
        return true;
    }

    private void look() {
        if (!days.covers(today)) {
            throw new Uncountable("out_of_range");
        }
        settled &= days.settled(today);
    }

    /** Moves on to the next working day; false where the period stands still before one comes. */
    private boolean roll() {
        if (!period.rolls() || madeUp.contains(today)) {
            return true;
        }
        var rawEnd = today;
        while (days.covers(today)) {
            if (period.stopped(today)) {
                return false;
            }
            if (period.rests(today)) {
                skipped.add(new Count.Skipped(today, SUSPENDED));
            } else if (works()) {
                return true;
            }
            today = today.plusDays(1);
        }
        // Beyond the table nothing is known of rest days: the end stays where it was counted.
        today = rawEnd;
        settled = false;
        return true;
    }

    private Count backward() {
        today = period.startDayCounts() ? period.start().plusDays(1) : period.start();
        boolean working = period.unit().startsWith(WORKING);
        int left = period.amount();
        while (left > 0) {
            today = today.minusDays(1);
            if (!working || works()) {
                left--;
            }
        }
        return new Count(today, today, settled, null, null, skipped, madeUp);
    }
}
