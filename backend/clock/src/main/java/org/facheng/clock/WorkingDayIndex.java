package org.facheng.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.Predicate;

/** Prefix sums over the days of a calendar: working-day arithmetic in constant time. */
final class WorkingDayIndex {

    private final LocalDate first;
    private final LocalDate last;

    /** {@code before[i]}: working days before the i-th day, from 0. One entry more than there are days. */
    private final int[] before;

    /** {@code nth[k]}: index of the k-th working day, from 0. */
    private final int[] nth;

    WorkingDayIndex(LocalDate first, LocalDate last, Predicate<LocalDate> working) {
        this.first = first;
        this.last = last;
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
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
        return date.equals(first.minusDays(1)) ? 0 : before[indexOf(date) + 1];
    }

    /** The k-th working day from 0; {@code from} only names the date of the question if there is none. */
    LocalDate nth(long k, LocalDate from) {
        if (k < 0 || k >= nth.length) {
            throw InvalidPeriodException.outOfRange(from, first, last);
        }
        return first.plusDays(nth[(int) k]);
    }

    int indexOf(LocalDate date) {
        if (date.isBefore(first) || date.isAfter(last)) {
            throw InvalidPeriodException.outOfRange(date, first, last);
        }
        return (int) ChronoUnit.DAYS.between(first, date);
    }
}
