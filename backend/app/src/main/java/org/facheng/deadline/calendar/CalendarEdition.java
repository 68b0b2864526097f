package org.facheng.deadline.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.facheng.clock.CalendarData;
import org.facheng.clock.HolidayNotice;
import org.facheng.clock.WorkCalendar;

/** The work calendar with a certain set of notices: what holds in the country and in each region. Immutable. */
public final class CalendarEdition {

    private static final String COUNTRY = "";

    private final CalendarData data;
    private final Map<String, WorkCalendar> calendars = new ConcurrentHashMap<>();

    private final boolean adjustedDaysWork;

    /** @param adjustedDaysWork whether a weekend day that a notice makes a working day is read as one */
    CalendarEdition(CalendarData data, boolean adjustedDaysWork) {
        this.data = data;
        this.adjustedDaysWork = adjustedDaysWork;
    }

    /** @param region code of a province, or null for the whole country */
    public WorkCalendar in(String region) {
        return calendars.computeIfAbsent(
                region == null || !data.regional() ? COUNTRY : region,
                place -> calendar(data.in(place.isEmpty() ? null : place)));
    }

    /** Whether some region has days of its own. */
    public boolean regional() {
        return data.regional();
    }

    CalendarEdition with(HolidayNoticeDays next) {
        return new CalendarEdition(next.addedTo(data), adjustedDaysWork);
    }

    /**
     * The first day that is worked, or settled, otherwise in the other edition, in the country or some region; null if there is none. A
     * period that looks at no day from there on is the same in both.
     */
    public LocalDate firstDifference(CalendarEdition other) {
        return Stream.concat(Stream.of(COUNTRY), regions(other))
                .map(region -> firstDifference(in(region), other.in(region)))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private Stream<String> regions(CalendarEdition other) {
        return Stream.concat(data.notices().stream(), other.data.notices().stream())
                .map(HolidayNotice::region)
                .filter(Objects::nonNull)
                .distinct();
    }

    private static LocalDate firstDifference(WorkCalendar one, WorkCalendar other) {
        var last = one.last().isBefore(other.last()) ? one.last() : other.last();
        var differs = one.first().datesUntil(last.plusDays(1)).filter(day -> {
            var before = one.day(day);
            var after = other.day(day);
            return before.working() != after.working() || before.provisional() != after.provisional();
        });
        return differs.findFirst().orElse(one.last().equals(other.last()) ? null : last.plusDays(1));
    }

    private WorkCalendar calendar(CalendarData data) {
        if (!adjustedDaysWork) {
            return new WorkCalendar(data.withoutAdjustedDays());
        }
        return data == CalendarData.builtIn() ? WorkCalendar.builtIn() : new WorkCalendar(data);
    }
}
