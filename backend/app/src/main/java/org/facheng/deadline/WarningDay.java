package org.facheng.deadline;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.facheng.clock.WorkCalendar;

/** When a clock is first in warning. */
final class WarningDay {

    private WarningDay() {}

    /**
     * The first day of the earliest warning point; null where the limit has none or its end is not known. Whoever has to act is warned of
     * the last day before roll-over, and not on a day nobody works.
     */
    static LocalDate of(TimeLimit limit, Deadline deadline, WorkCalendar calendar) {
        return points(limit, deadline, calendar).findFirst().orElse(null);
    }

    /** The first day of the next warning point after a day, or null. */
    static LocalDate after(LocalDate day, TimeLimit limit, Deadline deadline, WorkCalendar calendar) {
        return points(limit, deadline, calendar)
                .filter(point -> point.isAfter(day))
                .findFirst()
                .orElse(null);
    }

    private static Stream<LocalDate> points(TimeLimit limit, Deadline deadline, WorkCalendar calendar) {
        return deadline.due() == null
                ? Stream.of()
                : limit.warn().stream()
                        .map(before -> point(before, limit, deadline, calendar))
                        .sorted();
    }

    private static LocalDate point(int before, TimeLimit limit, Deadline deadline, WorkCalendar calendar) {
        if (limit.unit().startsWith("working_days")) {
            return calendar.minusWorkingDays(deadline.due(), before);
        }
        var day = (limit.bindsUs() ? deadline.rawEnd() : deadline.due()).minusDays(before);
        boolean known = !day.isBefore(calendar.first()) && !day.isAfter(calendar.last());
        return !known || calendar.isWorkingDay(day) ? day : calendar.minusWorkingDays(day, 1);
    }
}
