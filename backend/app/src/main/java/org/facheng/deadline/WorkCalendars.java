package org.facheng.deadline;

import org.facheng.clock.WorkCalendar;
import org.springframework.stereotype.Component;

/** The work calendar in force: the holiday notices known now. */
@Component
public class WorkCalendars {

    private final WorkCalendar current = WorkCalendar.builtIn();

    public WorkCalendar current() {
        return current;
    }
}
