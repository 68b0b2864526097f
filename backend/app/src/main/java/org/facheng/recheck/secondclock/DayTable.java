package org.facheng.recheck.secondclock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which days rest, and why, written out day by day from the rows of the holiday notices.
 *
 * <p>From 28 December of the last year with a notice on, a notice may still change a day: such days are unsettled.
 */
public final class DayTable {

    /**
     * A day a notice names.
     *
     * @param year the year the notice arranges
     * @param dated null where the day of the notice is not known: such a notice was always known
     * @param settles whether the notice settles its year; that of a province only adds days to it
     */
    public record NamedDay(LocalDate day, boolean works, String name, int year, LocalDate dated, boolean settles) {}

    /** A day off by the holiday regulation, for years without a notice. */
    public record RegulationDay(LocalDate day, String name) {}

    private static final String WEEKEND = "weekend";
    private static final String HOLIDAY = "holiday:";

    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate settledThrough;
    private final Map<LocalDate, NamedDay> named = new HashMap<>();
    private final Map<LocalDate, String> regulation = new HashMap<>();

    /** @param knownOn notices dated after this day are not known yet; null: all are known */
    public DayTable(List<NamedDay> rows, List<RegulationDay> regulationDays, LocalDate knownOn) {
        int firstYear = 9999;
        int lastYear = 0;
        int noticedYear = 0;
        for (NamedDay row : rows) {
            firstYear = Math.min(firstYear, row.year());
            lastYear = Math.max(lastYear, row.year());
            if (knownOn != null && row.dated() != null && row.dated().isAfter(knownOn)) {
                continue;
            }
            noticedYear = row.settles() ? Math.max(noticedYear, row.year()) : noticedYear;
            var before = named.get(row.day());
            if (before == null || !laterThan(before, row)) {
                named.put(row.day(), row);
            }
        }
        for (RegulationDay day : regulationDays) {
            lastYear = Math.max(lastYear, day.day().getYear());
            if (day.day().getYear() > noticedYear) {
                regulation.put(day.day(), day.name());
            }
        }
        first = LocalDate.of(firstYear, 1, 1);
        last = LocalDate.of(lastYear, 12, 31);
        settledThrough = LocalDate.of(noticedYear, 12, 27);
    }

    private static boolean laterThan(NamedDay one, NamedDay other) {
        return one.dated() != null && (other.dated() == null || one.dated().isAfter(other.dated()));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean settled(LocalDate day) {
        return !day.isAfter(settledThrough);
    }

    /** Why the day rests ({@code weekend} or {@code holiday:NAME}), or null if it works. */
    String restOn(LocalDate day) {
        var row = named.get(day);
        if (row != null) {
            return row.works() ? null : HOLIDAY + row.name();
        }
        var holiday = regulation.get(day);
        if (holiday != null) {
            return HOLIDAY + holiday;
        }
        return weekend(day) ? WEEKEND : null;
    }

    /** A Saturday or Sunday that works. */
    boolean madeUp(LocalDate day) {
        return weekend(day) && restOn(day) == null;
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
