package org.facheng.deadline;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.facheng.deadline.RecountMapper.After;
import org.facheng.deadline.RecountMapper.Reached;
import org.facheng.deadline.calendar.HolidayNoticeRow;
import org.facheng.deadline.calendar.HolidayNotices;
import org.facheng.deadline.calendar.WorkCalendars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The running clocks that still name an edition of the calendar which has changed for them since, and bringing them up batch by batch. */
@Component
class ClocksBehind {

    private static final Logger log = LoggerFactory.getLogger(ClocksBehind.class);
    private static final String RUNNING = "running";

    private final RecountMapper ledger;
    private final CalendarMove move;
    private final WorkCalendars calendars;
    private final HolidayNotices notices;
    private final TransactionTemplate transaction;
    private final int batch;

    ClocksBehind(
            RecountMapper ledger,
            CalendarMove move,
            WorkCalendars calendars,
            HolidayNotices notices,
            TransactionTemplate transaction,
            @Value("${facheng.calendar-batch:1000}") int batch) {
        this.ledger = ledger;
        this.move = move;
        this.calendars = calendars;
        this.notices = notices;
        this.transaction = transaction;
        this.batch = batch;
    }

    /** How many clocks a notice that is not in force yet can reach. */
    int reach(HolidayNoticeRow notice) {
        var first = calendars.edition(calendars.edition()).firstDifference(notices.with(notice));
        return first == null
                ? 0
                : IntStream.rangeClosed(0, calendars.edition())
                        .map(edition -> ledger.countReached(Reached.of(RUNNING, edition, first)))
                        .sum();
    }

    int count() {
        int left = 0;
        for (int edition = 0; edition < calendars.edition(); edition++) {
            var first = calendars.changedSince(edition);
            if (first.isPresent()) {
                left += ledger.countReached(Reached.of(RUNNING, edition, first.get()));
            }
        }
        return left;
    }

    /** Brings up the cases of the next clocks of this edition; returns where it ended, or null where none is left. */
    After bringUp(int edition, After after) {
        var first = calendars.changedSince(edition);
        if (first.isEmpty()) {
            return null;
        }
        var clocks = ledger.reached(Reached.of(RUNNING, edition, first.get()), after, batch);
        if (clocks.isEmpty()) {
            return null;
        }
        bringUp(clocks.stream().map(Deadline::caseId).collect(Collectors.toCollection(TreeSet::new)));
        return After.of(clocks.get(clocks.size() - 1));
    }

    /** One transaction; where it fails, one for each case, so that one case does not keep the others. */
    private void bringUp(Collection<String> caseIds) {
        try {
            transaction.executeWithoutResult(status -> move.bringUp(caseIds));
        } catch (RuntimeException e) {
            log.warn("A batch of {} cases did not follow the calendar; each is tried by itself.", caseIds.size(), e);
            caseIds.forEach(this::bringUpAlone);
        }
    }

    private void bringUpAlone(String caseId) {
        try {
            transaction.executeWithoutResult(status -> move.bringUp(List.of(caseId)));
        } catch (RuntimeException e) {
            log.warn("A case did not follow the calendar and is tried again.", e);
        }
    }
}
