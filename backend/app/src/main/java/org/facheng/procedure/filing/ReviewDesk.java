package org.facheng.procedure.filing;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.clock.WorkCalendar;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.calendar.Arrivals;
import org.facheng.deadline.calendar.WorkCalendars;
import org.facheng.deadline.policy.Policies;
import org.facheng.deadline.policy.Policy;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.procedure.advice.Limits;
import org.facheng.procedure.advice.MatterContext;
import org.facheng.procedure.matter.FilingDesk;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the rules of every procedure need to know beside the matter: the day, the bodies, the limits and the calendar in force. */
@Component
public class ReviewDesk {

    /** Names people use for the ministry beside its full one. */
    private static final String[] MINISTRY = {"工信部"};

    private final TimeLimits limits;
    private final WorkCalendars calendars;
    private final Arrivals arrivals;
    private final Directory directory;
    private final Policies policies;
    private final Clock clock;

    ReviewDesk(
            TimeLimits limits,
            WorkCalendars calendars,
            Arrivals arrivals,
            Directory directory,
            Policies policies,
            Clock clock) {
        this.limits = limits;
        this.calendars = calendars;
        this.arrivals = arrivals;
        this.directory = directory;
        this.policies = policies;
        this.clock = clock;
    }

    /** What a citizen files has its own day of arrival; at a counter it is today. */
    public FilingDesk filing(JsonNode matter) {
        return new FilingDesk(
                "portal".equals(matter.path("channel").asString("")) ? arrivals.today() : LocalDate.now(clock),
                directory.bodies().stream().map(Unit::name).toList());
    }

    public MatterContext context(Unit receivedBy) {
        return MatterContext.receivedBy(
                receivedBy.name(), directory.defaultUnit().name(), MINISTRY);
    }

    public Limits limits() {
        return Limits.of(limits);
    }

    /** Whether the day of a petition is read as the day of the application it is led over to. */
    public boolean petitionSavesPeriod() {
        return policies.is(Policy.PETITION_SAVES_PERIOD, "petition-day");
    }

    public WorkCalendar calendar() {
        return calendars.current();
    }
}
