package org.facheng.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which days are working days, and which notice says so. Immutable. Arithmetic rests on sums by month: constant time,
 * no loop over days.
 *
 * <p>Questions about a day outside {@link #first()} to {@link #last()} fail with {@link InvalidPeriodException}
 * {@code out_of_range}; a day without data is never guessed. Days after {@link #finalThrough()} are answered
 * provisionally: weekend or statutory day, no 调休.
 */
public final class WorkCalendar {

    /**
     * A notice may still set the last days of the year before its own; 元旦 has never reached back further than this day.
     */
    private static final int LAST_SETTLED_DAY_OF_DECEMBER = 27;

    private final CalendarData data;
    private final LocalDate knownOn;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate finalThrough;
    private final Map<LocalDate, CalendarRow> named = new HashMap<>();
    private final Map<LocalDate, StatutoryDay> statutory = new HashMap<>();

    private final WorkingDayIndex index;

    /** The calendar these facts make, all of them known. */
    public WorkCalendar(CalendarData data) {
        this(data, null);
    }

    private WorkCalendar(CalendarData data, LocalDate knownOn) {
        this.data = data;
        this.knownOn = knownOn;
        this.first = data.first();
        this.last = data.last();
        Set<Integer> settled = new HashSet<>();
        // Only a notice for the whole country settles a year: a region adds days of its own to it.
        data.notices().stream()
                .filter(notice -> notice.region() == null && notice.knownOn(knownOn))
                .forEach(notice -> settled.add(notice.year()));
        int lastSettled = settled.stream().mapToInt(Integer::intValue).max().orElse(first.getYear() - 1);
        this.finalThrough = LocalDate.of(lastSettled, 12, LAST_SETTLED_DAY_OF_DECEMBER);
        data.rows().stream()
                .filter(row -> row.notice().knownOn(knownOn))
                .sorted(Comparator.comparing(
                        row -> row.notice().dated(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(row -> named.put(row.date(), row));
        data.statutoryDays().stream()
                .filter(day -> !settled.contains(day.date().getYear()))
                .forEach(day -> statutory.put(day.date(), day));
        this.index = new WorkingDayIndex(first, last, date -> kindOf(date).working());
    }

    /** The calendar the product ships with. */
    public static WorkCalendar builtIn() {
        return BuiltInCalendar.CALENDAR;
    }

    /** This calendar as it was known on a day: only notices dated on or before it. */
    public WorkCalendar asOf(LocalDate day) {
        boolean allKnown = data.notices().stream().allMatch(notice -> notice.knownOn(day));
        return allKnown && knownOn == null ? this : new WorkCalendar(data, day);
    }

    /** The data this calendar was made of, replaced rows and later notices included. */
    public CalendarData data() {
        return data;
    }

    /** 1 January of the first year with data. */
    public LocalDate first() {
        return first;
    }

    /** 31 December of the last year with data. */
    public LocalDate last() {
        return last;
    }

    /** The last day no coming notice can change: 27 December of the last year with a known notice. */
    public LocalDate finalThrough() {
        return finalThrough;
    }

    /** Whether it has data for the day. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /**
     * What the day is, and which notice says so.
     *
     * @throws InvalidPeriodException {@code out_of_range} for a day outside the calendar; so do all questions below
     */
    public CalendarDay day(LocalDate date) {
        index.require(date);
        boolean provisional = date.isAfter(finalThrough);
        CalendarRow row = named.get(date);
        if (row != null) {
            return new CalendarDay(date, kindOf(date), row.nameZh(), row.nameEn(), row.notice(), provisional);
        }
        StatutoryDay day = statutory.get(date);
        return day == null
                ? new CalendarDay(date, kindOf(date), null, null, null, provisional)
                : new CalendarDay(date, DayKind.HOLIDAY, day.nameZh(), day.nameEn(), null, provisional);
    }

    /** Whether it is a working day 工作日 (行政复议法第八十八条): a weekday or a 调休 weekend day, and no day off. */
    public boolean isWorkingDay(LocalDate date) {
        return index.works(date);
    }

    /**
     * Working days after {@code after} up to and including {@code through}; negative if {@code through} lies before
     * {@code after}.
     */
    public int workingDaysBetween(LocalDate after, LocalDate through) {
        return index.through(through) - index.through(after);
    }

    /** The n-th working day after a date (working or not), 0 for the date itself; {@code n} is not negative. */
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        return n == 0 ? date : index.nth((long) index.through(date) + requireNotNegative(n) - 1, date);
    }

    /** The n-th working day before a date (working or not), 0 for the date itself; {@code n} is not negative. */
    public LocalDate minusWorkingDays(LocalDate date, int n) {
        return n == 0 ? date : index.nth((long) index.through(date.minusDays(1)) - requireNotNegative(n), date);
    }

    /** The date itself if it works, else the first working day after it. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return index.nth(index.through(date.minusDays(1)), date);
    }

    private static int requireNotNegative(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative: " + n);
        }
        return n;
    }

    private DayKind kindOf(LocalDate date) {
        CalendarRow row = named.get(date);
        if (row != null ? row.off() : statutory.containsKey(date)) {
            return DayKind.HOLIDAY;
        }
        if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
            return DayKind.WEEKDAY;
        }
        return row == null ? DayKind.WEEKEND : DayKind.ADJUSTED_WORKING_DAY;
    }
}
