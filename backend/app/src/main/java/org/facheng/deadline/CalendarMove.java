package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.Cases;
import org.facheng.deadline.calendar.HolidayNoticeRow;
import org.facheng.deadline.calendar.HolidayNotices;
import org.facheng.deadline.calendar.WorkCalendars;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings the running clocks of whole cases under the calendar in force: rows, timers, inbox and journal in one transaction. */
@Component
class CalendarMove {

    private final RecountMapper ledger;
    private final LedgerMapper clocks;
    private final CalendarRecount recount;
    private final WorkCalendars calendars;
    private final HolidayNotices notices;
    private final Cases cases;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarMove(
            RecountMapper ledger,
            LedgerMapper clocks,
            CalendarRecount recount,
            WorkCalendars calendars,
            HolidayNotices notices,
            Cases cases,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.clocks = clocks;
        this.recount = recount;
        this.calendars = calendars;
        this.notices = notices;
        this.cases = cases;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the calendar in force may move the clock and it still stands under an older one. */
    boolean behind(Deadline deadline) {
        return deadline.running() && calendars.changedSince(deadline.edition(), deadline.due(), deadline.startedOn());
    }

    /** Does nothing for a case that is not behind, or that somebody else has brought up meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    void bringUp(Collection<String> caseIds) {
        var files = cases.lockAll(caseIds);
        int number = calendars.edition();
        var late = ledger.older(caseIds, number).stream().filter(this::behind).toList();
        if (late.isEmpty()) {
            return;
        }
        var all = recount.under(calendars.edition(number), number, late, files);
        var inForce = notices.inForce();
        store(all.stream().filter(Recounted::open).toList(), inForce.get(inForce.size() - 1));
        all.stream().filter(each -> !each.open()).forEach(this::stop);
        var moved = all.stream().filter(Recounted::moved).toList();
        if (!moved.isEmpty()) {
            journal.appendAll(CalendarActs.of(moved, inForce));
            events.publishEvent(
                    new DueDatesMoved(moved.stream().map(Recounted::now).toList()));
        }
    }

    /** Its last day has moved behind the beginning of a stop that nothing has ended yet. */
    private void stop(Recounted each) {
        clocks.updateClock(each.now(), null, null, LocalDate.now(clock));
        journal.append(Act.of(
                        each.now().caseId(),
                        Actor.SYSTEM,
                        "deadline." + each.now().state(),
                        DeadlineTexts.changed(each.limit(), each.before(), each.now()))
                .on(each.limit().citation()));
        events.publishEvent(new DueDateChanged(each.now(), false));
    }

    /** Many clocks end up alike: each place is one statement. */
    private void store(List<Recounted> all, HolidayNoticeRow because) {
        var today = LocalDate.now(clock);
        all.stream().collect(Collectors.groupingBy(Recounted::place)).forEach((place, alike) -> {
            var moved = ids(alike.stream().filter(Recounted::moved));
            if (!moved.isEmpty()) {
                ledger.recordMove(because.id(), Recounted.MOVED, moved, place.due(), place.rawEnd());
            }
            ledger.move(ids(alike.stream()), place, today);
        });
    }

    private static List<String> ids(Stream<Recounted> clocks) {
        return clocks.map(each -> each.now().id()).toList();
    }
}
