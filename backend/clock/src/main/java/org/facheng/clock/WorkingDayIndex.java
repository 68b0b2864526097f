package org.facheng.clock;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Working-day arithmetic in constant time over whole years: a month is one number that holds the working days before it and a bit for each
 * day that works, so a date is looked up by its year and month and never turned into a count of days.
 */
final class WorkingDayIndex {

    private static final int MONTHS = 12;
    private static final int LAST_BIT = 31;

    private final LocalDate first;
    private final LocalDate last;
    private final long firstDay;
    private final long firstMonth;

    /** By month: in the upper half the working days before it; bit d of the lower half: whether day d works. */
    private final long[] months;

    /** {@code nth[k]}: days from the first day to the k-th working day, from 0. */
    private final int[] nth;

    /**
     * @param first 1 January of a year
     * @param last 31 December of a year
     */
    WorkingDayIndex(LocalDate first, LocalDate last, Predicate<LocalDate> working) {
        this.first = first;
        this.last = last;
        this.firstDay = first.toEpochDay();
        this.firstMonth = month(first);
        this.months = new long[(int) (month(last) - firstMonth) + 1];
        int[] found = new int[Math.toIntExact(last.toEpochDay() - firstDay) + 1];
        int sum = 0;
        for (int i = 0; i < found.length; i++) {
            LocalDate day = first.plusDays(i);
            int month = (int) (month(day) - firstMonth);
            if (day.getDayOfMonth() == 1) {
                months[month] = (long) sum << Integer.SIZE;
            }
            if (working.test(day)) {
                found[sum++] = i;
                months[month] |= 1L << day.getDayOfMonth();
            }
        }
        this.nth = Arrays.copyOf(found, sum);
    }

    /** Months since the year 0; a long, because years may be any. */
    private static long month(LocalDate date) {
        return (long) date.getYear() * MONTHS + date.getMonthValue() - 1;
    }

    boolean works(LocalDate date) {
        require(date);
        return (months[(int) (month(date) - firstMonth)] >>> date.getDayOfMonth() & 1) != 0;
    }

    /** Working days up to and including a date; the day before the first is allowed and gives 0. */
    int through(LocalDate date) {
        long index = month(date) - firstMonth;
        if (index < 0 || index >= months.length) {
            return throughDayBefore(date);
        }
        long month = months[(int) index];
        int daysSoFar = (int) month & -1 >>> LAST_BIT - date.getDayOfMonth();
        return (int) (month >>> Integer.SIZE) + Integer.bitCount(daysSoFar);
    }

    private int throughDayBefore(LocalDate date) {
        if (date.toEpochDay() != firstDay - 1) {
            throw InvalidPeriodException.outOfRange(date, first, last);
        }
        return 0;
    }

    /** The k-th working day from 0; {@code from} only names the date of the question if there is none. */
    LocalDate nth(long k, LocalDate from) {
        if (k < 0 || k >= nth.length) {
            throw InvalidPeriodException.leadsOutOfRange(from, first, last);
        }
        return LocalDate.ofEpochDay(firstDay + nth[(int) k]);
    }

    /**
     * @throws InvalidPeriodException {@code out_of_range} for a day outside the calendar
     */
    void require(LocalDate date) {
        if (date.isBefore(first) || date.isAfter(last)) {
            throw InvalidPeriodException.outOfRange(date, first, last);
        }
    }
}
