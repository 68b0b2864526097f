package org.facheng.clock;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;

/** Prefix sums over the days of a calendar: working-day arithmetic in constant time. */
final class WorkingDayIndex {

    private final LocalDate first;
    private final LocalDate last;
    private final long firstDay;

    /** {@code before[i]}: working days before the i-th day, from 0. One entry more than there are days. */
    private final int[] before;

    /** {@code nth[k]}: index of the k-th working day, from 0. */
    private final int[] nth;

    WorkingDayIndex(LocalDate first, LocalDate last, Predicate<LocalDate> working) {
        this.first = first;
        this.last = last;
        this.firstDay = first.toEpochDay();
        int days = Math.toIntExact(last.toEpochDay() - firstDay) + 1;
        this.before = new int[days + 1];
        int[] found = new int[days];
        for (int i = 0; i < days; i++) {
            boolean works = working.test(first.plusDays(i));
            if (works) {
                found[before[i]] = i;
            }
            before[i + 1] = before[i] + (works ? 1 : 0);
        }
        this.nth = Arrays.copyOf(found, before[days]);
    }

    boolean works(LocalDate date) {
        int i = indexOf(date);
        return before[i + 1] > before[i];
    }

    /** Working days up to and including a date; the day before the first is allowed and gives 0. */
    int through(LocalDate date) {
        return before[within(date, date.toEpochDay() - firstDay + 1, before.length)];
    }

    /** The k-th working day from 0; {@code from} only names the date of the question if there is none. */
    LocalDate nth(long k, LocalDate from) {
        return LocalDate.ofEpochDay(firstDay + nth[within(from, k, nth.length)]);
    }

    int indexOf(LocalDate date) {
        return within(date, date.toEpochDay() - firstDay, before.length - 1);
    }

    private int within(LocalDate date, long index, int size) {
        if (index < 0 || index >= size) {
            throw InvalidPeriodException.outOfRange(date, first, last);
        }
        return (int) index;
    }
}
