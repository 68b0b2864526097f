package org.facheng.deadline.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.facheng.deadline.policy.Policies;
import org.facheng.deadline.policy.Policy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The day on which what is sent online counts as received: when it reaches the system, until 24:00 (民法典第二百零三条第二款), or, where the body
 * reads it otherwise, in its office hours only.
 */
@Component
public class Arrivals {

    private final WorkCalendars calendars;
    private final Policies policies;
    private final LocalTime closing;
    private final Clock clock;

    Arrivals(
            WorkCalendars calendars,
            Policies policies,
            @Value("${facheng.office-closes:17:00}") LocalTime closing,
            Clock clock) {
        this.calendars = calendars;
        this.policies = policies;
        this.closing = closing;
        this.clock = clock;
    }

    /** For what arrives now; later than today only under the reading that knows office hours. */
    public LocalDate today() {
        var now = ZonedDateTime.now(clock);
        var today = now.toLocalDate();
        if (policies.is(Policy.PORTAL_ARRIVAL, "always")) {
            return today;
        }
        var calendar = calendars.current();
        boolean inTime = calendar.isWorkingDay(today) && now.toLocalTime().isBefore(closing);
        return inTime ? today : calendar.plusWorkingDays(today, 1);
    }
}
