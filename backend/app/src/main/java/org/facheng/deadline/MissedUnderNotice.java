package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.Cases;
import org.facheng.deadline.RecountMapper.After;
import org.facheng.deadline.RecountMapper.Reached;
import org.facheng.deadline.calendar.HolidayNoticeRow;
import org.facheng.deadline.calendar.WorkCalendars;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Limits recorded as run out that would not have under a notice: written down for a person to settle, and left as they are. */
@Component
class MissedUnderNotice {

    private static final int BATCH = 500;

    private final RecountMapper ledger;
    private final CalendarRecount recount;
    private final WorkCalendars calendars;
    private final Cases cases;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MissedUnderNotice(
            RecountMapper ledger,
            CalendarRecount recount,
            WorkCalendars calendars,
            Cases cases,
            Journal journal,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.ledger = ledger;
        this.recount = recount;
        this.calendars = calendars;
        this.cases = cases;
        this.journal = journal;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Once for each limit, however often it is called. */
    void record(HolidayNoticeRow notice) {
        var edition = calendars.edition(notice.edition());
        var first = calendars.edition(notice.edition() - 1).firstDifference(edition);
        if (first == null) {
            return;
        }
        for (int before = 0; before < notice.edition(); before++) {
            record(notice, Reached.of("missed", before, first));
        }
    }

    private void record(HolidayNoticeRow notice, Reached reached) {
        After after = null;
        List<Deadline> batch;
        do {
            batch = ledger.reached(reached, after, BATCH);
            if (!batch.isEmpty()) {
                after = After.of(batch.get(batch.size() - 1));
                var clocks = batch;
                transaction.executeWithoutResult(status -> record(notice, clocks));
            }
        } while (batch.size() == BATCH);
    }

    private void record(HolidayNoticeRow notice, List<Deadline> clocks) {
        var files = cases.lockAll(clocks.stream().map(Deadline::caseId).collect(Collectors.toSet()));
        var today = LocalDate.now(clock);
        var known =
                ledger.recorded(notice.id(), clocks.stream().map(Deadline::id).toList());
        var wronged = recount.under(calendars.edition(notice.edition()), notice.edition(), clocks, files).stream()
                .filter(each ->
                        each.wrongedBy(today) && !known.contains(each.now().id()))
                .toList();
        if (!wronged.isEmpty()) {
            wronged.forEach(each -> ledger.recordMove(
                    notice.id(),
                    Recounted.MISSED,
                    List.of(each.now().id()),
                    each.now().due(),
                    each.now().rawEnd()));
            journal.appendAll(wronged.stream()
                    .map(each -> Act.of(
                                    each.now().caseId(),
                                    Actor.SYSTEM,
                                    "deadline.calendar-missed",
                                    DeadlineTexts.missedNot(each.limit(), each.now(), notice.reference()))
                            .on(notice.reference()))
                    .toList());
            wronged.forEach(each -> events.publishEvent(new LimitWronged(each.now(), notice.reference())));
        }
    }
}
