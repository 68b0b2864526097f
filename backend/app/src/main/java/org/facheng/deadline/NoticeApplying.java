package org.facheng.deadline;

import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.facheng.deadline.RecountMapper.After;
import org.facheng.deadline.RecountMapper.Reached;
import org.facheng.deadline.calendar.HolidayNoticeRow;
import org.facheng.deadline.calendar.HolidayNotices;
import org.facheng.deadline.calendar.WorkCalendars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings every running clock that a notice can reach under the new calendar, one transaction for each batch of whole cases. Where it stood
 * when the server ended, it goes on: what is left is what still names an older edition.
 */
@Component
class NoticeApplying implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(NoticeApplying.class);

    private final RecountMapper ledger;
    private final CalendarMove move;
    private final MissedUnderNotice missed;
    private final WorkCalendars calendars;
    private final HolidayNotices notices;
    private final TransactionTemplate transaction;
    private final int batch;

    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "calendar");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile boolean stopping;

    NoticeApplying(
            RecountMapper ledger,
            CalendarMove move,
            MissedUnderNotice missed,
            WorkCalendars calendars,
            HolidayNotices notices,
            TransactionTemplate transaction,
            @Value("${facheng.calendar-batch:1000}") int batch) {
        this.ledger = ledger;
        this.move = move;
        this.missed = missed;
        this.calendars = calendars;
        this.notices = notices;
        this.transaction = transaction;
        this.batch = batch;
    }

    /** How many clocks a notice that is not in force yet can reach. */
    int reach(HolidayNoticeRow notice) {
        var first = calendars.edition(calendars.edition()).firstDifference(notices.with(notice));
        return first == null ? 0 : ledger.countReached(Reached.of("running", null, first));
    }

    /** How many clocks still stand under an older calendar that has changed for them. */
    int left() {
        int left = 0;
        for (int edition = 0; edition < calendars.edition(); edition++) {
            var first = calendars.changedSince(edition);
            if (first.isPresent()) {
                left += ledger.countReached(Reached.of("running", edition, first.get()));
            }
        }
        return left;
    }

    /** Does what can be done at once, and the rest in the background. */
    void begin() {
        try {
            background.submit(() -> step(2)).get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            log.warn("A calendar change did not begin at once; it goes on in the background.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        goOn();
    }

    /** Everything that is left, if a notice is being applied; two at once follow each other. */
    @Scheduled(fixedDelayString = "${facheng.calendar-interval:PT15S}", initialDelayString = "PT5S")
    void goOn() {
        if (notices.inForce().stream().anyMatch(HolidayNoticeRow::applying)) {
            work();
        }
    }

    /** Cases that were written under an older calendar by a server that did not know the new one yet. */
    @Scheduled(fixedDelayString = "${facheng.calendar-sweep:PT10M}", initialDelayString = "PT1M")
    void sweep() {
        if (calendars.edition() > 0) {
            work();
        }
    }

    private void work() {
        if (waiting.compareAndSet(false, true)) {
            background.execute(() -> {
                waiting.set(false);
                try {
                    step(Integer.MAX_VALUE);
                } catch (RuntimeException e) {
                    log.warn("A batch of a calendar change failed; it is done again.", e);
                }
            });
        }
    }

    /** Returns when what was begun here has ended, well or badly. */
    void await() throws InterruptedException, ExecutionException {
        background.submit(() -> {}).get();
    }

    private void step(int batches) {
        calendars.refresh();
        int done = 0;
        for (int edition = 0; edition < calendars.edition(); edition++) {
            After after = null;
            do {
                if (done == batches || stopping) {
                    return;
                }
                after = batch(edition, after);
                done++;
            } while (after != null);
        }
        finish();
    }

    /** Returns where it ended, or null where no clock of the edition is left. */
    private After batch(int edition, After after) {
        var first = calendars.changedSince(edition);
        if (first.isEmpty()) {
            return null;
        }
        var clocks = ledger.reached(Reached.of("running", edition, first.get()), after, batch);
        if (clocks.isEmpty()) {
            return null;
        }
        var caseIds = clocks.stream().map(Deadline::caseId).collect(Collectors.toCollection(TreeSet::new));
        transaction.executeWithoutResult(status -> move.bringUp(caseIds));
        var last = clocks.get(clocks.size() - 1);
        return new After(last.due(), last.id());
    }

    /** A clock somebody else wrote meanwhile lies before the place reached: nothing is done while one is left. */
    private void finish() {
        for (var notice : notices.inForce()) {
            if (notice.applying() && left() == 0) {
                missed.record(notice);
                notices.finish(notice);
                log.info("Holiday notice {} is applied.", notice.reference());
            }
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        background.shutdown();
        if (!background.awaitTermination(20, TimeUnit.SECONDS)) {
            log.warn("A batch of the calendar change did not end in time; it is done again at the next start.");
        }
    }
}
