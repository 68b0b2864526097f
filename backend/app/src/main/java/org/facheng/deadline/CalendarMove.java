package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facheng.audit.Journal;
import org.facheng.casefile.Cases;
import org.facheng.deadline.calendar.HolidayNotices;
import org.facheng.deadline.calendar.WorkCalendars;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings the running clocks of whole cases under the calendar in force: rows, timers, inbox and journal in one transaction. */
@Component
class CalendarMove {

    private final LedgerMapper clocks;
    private final RecountMapper ledger;
    private final CalendarRecount recount;
    private final WorkCalendars calendars;
    private final HolidayNotices notices;
    private final Cases cases;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarMove(
            LedgerMapper clocks,
            RecountMapper ledger,
            CalendarRecount recount,
            WorkCalendars calendars,
            HolidayNotices notices,
            Cases cases,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clocks = clocks;
        this.ledger = ledger;
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
        var late = clocks.ofCases(caseIds).stream().filter(this::behind).toList();
        int number = calendars.edition();
        var all = recount.under(calendars.edition(number), number, late, files);
        store(all.stream().filter(Recounted::open).toList());
        // What has just been met or cancelled is left to whoever records that.
        all.stream()
                .filter(each -> !each.open())
                .forEach(each -> ledger.lift(each.now().id(), number));
        tell(all.stream().filter(Recounted::moved).toList());
    }

    private void store(List<Recounted> all) {
        Map<RecountMapper.Place, List<String>> places = new LinkedHashMap<>();
        for (var each : all) {
            var now = each.now();
            var place = new RecountMapper.Place(
                    now.due(), now.rawEnd(), now.dueExclusive(), now.status(), each.warnOn(), now.edition());
            places.computeIfAbsent(place, p -> new ArrayList<>()).add(now.id());
        }
        var today = LocalDate.now(clock);
        places.forEach((place, ids) -> ledger.move(ids, place, today));
    }

    private void tell(List<Recounted> moved) {
        if (moved.isEmpty()) {
            return;
        }
        var inForce = notices.inForce();
        var last = inForce.get(inForce.size() - 1);
        ledger.insertMoves(
                moved.stream().map(each -> move(last.id(), "moved", each)).toList());
        journal.appendAll(CalendarActs.of(moved, inForce));
        events.publishEvent(new DueDatesMoved(moved.stream().map(Recounted::now).toList()));
    }

    static RecountMapper.Moved move(String noticeId, String kind, Recounted each) {
        var before = each.before();
        var now = each.now();
        return new RecountMapper.Moved(
                noticeId, now.caseId(), now.id(), kind, before.due(), now.due(), before.rawEnd(), now.rawEnd());
    }
}
