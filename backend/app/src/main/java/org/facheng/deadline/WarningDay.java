package org.facheng.deadline;

import java.time.LocalDate;
import org.facheng.clock.WorkCalendar;

/** When a clock is first in warning. */
final class WarningDay {

    private WarningDay() {}

    /**
     * The first day of the earliest warning point; null where the limit has none or its end is not known. Whoever has to act is warned of
     * the last day before roll-over, and not on a day nobody works.
     */
    static LocalDate of(TimeLimit limit, Deadline deadline, WorkCalendar calendar) {
        if (deadline.due() == null || limit.warn().isEmpty()) {
            return null;
        }
        int before = limit.warn().stream().mapToInt(Integer::intValue).max().orElseThrow();
        if (limit.unit().startsWith("working_days")) {
            return calendar.minusWorkingDays(deadline.due(), before);
        }
        var day = (limit.bindsUs() ? deadline.rawEnd() : deadline.due()).minusDays(before);
        boolean known = !day.isBefore(calendar.first()) && !day.isAfter(calendar.last());
        return !known || calendar.isWorkingDay(day) ? day : calendar.minusWorkingDays(day, 1);
    }
}
