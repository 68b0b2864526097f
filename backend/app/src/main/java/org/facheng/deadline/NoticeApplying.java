package org.facheng.deadline;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.facheng.deadline.RecountMapper.After;
import org.facheng.deadline.calendar.HolidayNoticeRow;
import org.facheng.deadline.calendar.HolidayNotices;
import org.facheng.deadline.calendar.NoticePublication;
import org.facheng.deadline.calendar.WorkCalendars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings every clock a notice can reach under the new calendar, in a thread of its own. Where the server ended, it goes on. */
@Component
class NoticeApplying implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(NoticeApplying.class);

    /** Of a request: the first and, in a small installation, the last, which finds nothing left. */
    private static final int AT_ONCE = 2;

    private final ClocksBehind behind;
    private final MissedUnderNotice missed;
    private final WorkCalendars calendars;
    private final HolidayNotices notices;
    private final NoticePublication publication;

    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "calendar");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile boolean stopping;

    NoticeApplying(
            ClocksBehind behind,
            MissedUnderNotice missed,
            WorkCalendars calendars,
            HolidayNotices notices,
            NoticePublication publication) {
        this.behind = behind;
        this.missed = missed;
        this.calendars = calendars;
        this.notices = notices;
        this.publication = publication;
    }

    /** Does what can be done at once, and the rest in the background. */
    void begin() {
        try {
            background.submit(() -> step(AT_ONCE)).get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            log.warn("A calendar change did not begin at once; it goes on in the background.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        goOn();
    }

    /** Everything that is left, if a notice is being applied. */
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
                step(Integer.MAX_VALUE);
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
                after = behind.bringUp(edition, after);
                done++;
            } while (after != null);
        }
        finish();
    }

    /** Nothing is done while a clock is left: one that failed, or one that somebody else wrote meanwhile. */
    private void finish() {
        for (var notice : notices.inForce()) {
            if (notice.applying() && behind.count() == 0) {
                missed.record(notice);
                if (publication.finish(notice)) {
                    log.info("Holiday notice {} is applied.", notice.reference());
                }
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
