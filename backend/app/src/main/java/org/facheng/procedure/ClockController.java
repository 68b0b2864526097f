package org.facheng.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.deadline.calendar.WorkCalendars;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.platform.Problems;
import org.facheng.platform.TimeMachine;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The time machine, where it is allowed: moves every clock of the house and does everything that is due by then. */
@RestController
@RequestMapping("/api/dev/clock")
@ConditionalOnProperty("facheng.time-machine")
class ClockController {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日");

    record Now(OffsetDateTime now) {}

    private final TimeMachine clock;
    private final PassingTime passingTime;
    private final WorkCalendars calendars;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final TransactionTemplate transaction;

    ClockController(
            TimeMachine clock,
            PassingTime passingTime,
            WorkCalendars calendars,
            Permissions permissions,
            CurrentUser currentUser,
            Journal journal,
            TransactionTemplate transaction) {
        this.clock = clock;
        this.passingTime = passingTime;
        this.calendars = calendars;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.journal = journal;
        this.transaction = transaction;
    }

    @GetMapping
    Now get() {
        permissions.require(currentUser.require(), Action.CLOCK_SET, null);
        return now();
    }

    @PutMapping
    Now set(@RequestBody Now wanted) {
        permissions.require(currentUser.require(), Action.CLOCK_SET, null);
        if (wanted.now() == null) {
            throw Problems.invalid(
                            "now_missing",
                            "请给出要调到的时刻，例如2026-12-01T09:00:00+08:00。",
                            "Name the instant, like 2026-12-01T09:00:00+08:00.")
                    .at("/now", "请填写", "required");
        }
        refuseBeyondTheCalendar(wanted.now().toInstant());
        passingTime.moveTo(wanted.now().toInstant());
        transaction.executeWithoutResult(status ->
                journal.append(Act.of(Act.SYSTEM_CHAIN, currentUser.actor(), "clock.set", "时钟调至" + wanted.now())));
        return now();
    }

    /** There no day could be counted, and what is due by then would be done on days nobody knows. */
    private void refuseBeyondTheCalendar(Instant wanted) {
        var calendar = calendars.current();
        if (!calendar.covers(LocalDate.ofInstant(wanted, clock.getZone()))) {
            var span = "%s至%s".formatted(CHINESE.format(calendar.first()), CHINESE.format(calendar.last()));
            throw Problems.invalid(
                            "out_of_range",
                            "时钟只能调到工作日历之内（%s）。".formatted(span),
                            "The clock goes no further than the work calendar (%s to %s)."
                                    .formatted(calendar.first(), calendar.last()))
                    .at("/now", "请填写%s之间的时刻".formatted(span), "is beyond the work calendar");
        }
    }

    private Now now() {
        return new Now(OffsetDateTime.ofInstant(clock.instant(), clock.getZone()));
    }
}
