package org.facheng.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The facts a {@link WorkCalendar} is made of. Where several notices name a day, the one dated last decides; so
 * replaced rows stay in, and a calendar "as known on that day" can be made from the same data.
 *
 * @param notices one or more per year
 * @param rows the days the notices name; each row's notice is one of {@code notices}
 * @param statutoryDays the days off by regulation, for years without a notice
 */
public record CalendarData(List<HolidayNotice> notices, List<CalendarRow> rows, List<StatutoryDay> statutoryDays) {

    /**
     * @throws IllegalArgumentException if there is no notice, a row belongs to none of the notices, or a notice
     *     names a day twice
     */
    public CalendarData {
        notices = List.copyOf(notices);
        rows = List.copyOf(rows);
        statutoryDays = List.copyOf(statutoryDays);
        if (notices.isEmpty()) {
            throw new IllegalArgumentException("A calendar needs at least one notice");
        }
        check(Set.copyOf(notices), rows);
    }

    private record NamedDay(HolidayNotice notice, LocalDate date) {}

    private static void check(Set<HolidayNotice> notices, List<CalendarRow> rows) {
        Set<NamedDay> seen = new HashSet<>();
        for (CalendarRow row : rows) {
            if (!notices.contains(row.notice())) {
                throw new IllegalArgumentException(row.date() + " refers to a notice that is not listed: "
                        + row.notice().reference());
            }
            if (!seen.add(new NamedDay(row.notice(), row.date()))) {
                throw new IllegalArgumentException(row.notice().reference() + " names " + row.date() + " twice");
            }
        }
    }

    /** The calendar the product ships with: notices of 2007 to 2026, statutory days to 2030. */
    public static CalendarData builtIn() {
        return BuiltInCalendar.DATA;
    }

    /** These data and one more notice with the days it names. */
    public CalendarData with(HolidayNotice notice, Collection<CalendarRow> days) {
        return new CalendarData(
                Stream.concat(notices.stream(), Stream.of(notice)).toList(),
                Stream.concat(rows.stream(), days.stream()).toList(),
                statutoryDays);
    }

    /** Whether some notice holds for one region only. */
    public boolean regional() {
        return notices.stream().anyMatch(notice -> notice.region() != null);
    }

    /**
     * What holds in a region: the notices for the whole country and its own, where a day both name follows the one dated last.
     *
     * @param region code as in {@link HolidayNotice#region}; null: what holds everywhere
     */
    public CalendarData in(String region) {
        return regional()
                ? new CalendarData(
                        notices.stream()
                                .filter(notice -> notice.holdsIn(region))
                                .toList(),
                        rows.stream()
                                .filter(row -> row.notice().holdsIn(region))
                                .toList(),
                        statutoryDays)
                : this;
    }

    /** These data without the weekend days that notices make working days: they rest as any weekend does. */
    public CalendarData withoutAdjustedDays() {
        return new CalendarData(
                notices,
                rows.stream().filter(row -> row.off() || !weekend(row.date())).toList(),
                statutoryDays);
    }

    private static boolean weekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** 1 January of the first year with a notice. */
    public LocalDate first() {
        return LocalDate.of(notices.stream().mapToInt(HolidayNotice::year).min().orElseThrow(), 1, 1);
    }

    /** 31 December of the last year with a notice or statutory days. */
    public LocalDate last() {
        var noticed = notices.stream().mapToInt(HolidayNotice::year);
        var statutory = statutoryDays.stream().mapToInt(day -> day.date().getYear());
        int year = IntStream.concat(noticed, statutory).max().orElseThrow();
        return LocalDate.of(year, 12, 31);
    }
}
