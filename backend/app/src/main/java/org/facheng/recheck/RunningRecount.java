package org.facheng.recheck;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.facheng.platform.Ids;
import org.facheng.recheck.Recount.Tally;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** One recount on its way: writes what it finds some incidents at a time, apart from the snapshot it reads. */
final class RunningRecount {

    private static final Logger log = LoggerFactory.getLogger(RunningRecount.class);
    private static final int BATCH = 100;

    private final RecheckMapper book;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final String askedBy;
    private final String id = Ids.newId();
    private final Instant startedAt;
    private final List<Incident> waiting = new ArrayList<>();
    private Tally tally;
    private long differences;

    RunningRecount(RecheckMapper book, TransactionTemplate apart, Clock clock, String askedBy) {
        this.book = book;
        this.apart = apart;
        this.clock = clock;
        this.askedBy = askedBy;
        this.startedAt = clock.instant();
    }

    void count(Recount recount) {
        tally = recount.run(this::differs);
        write();
    }

    private void differs(Difference difference) {
        var finding = difference.finding();
        differences++;
        waiting.add(new Incident(
                Ids.newId(),
                difference.caseId() == null ? "" : difference.caseId(),
                difference.caseNo(),
                difference.unitId(),
                finding.subject(),
                finding.what().name(),
                finding.name(),
                finding.expected(),
                finding.found(),
                startedAt,
                startedAt,
                null));
        if (waiting.size() == BATCH) {
            write();
        }
    }

    private void write() {
        if (!waiting.isEmpty()) {
            apart.executeWithoutResult(status -> book.seen(waiting, id));
            waiting.clear();
        }
    }

    RecountRun finish() {
        var run = new RecountRun(
                id,
                askedBy,
                startedAt,
                clock.instant(),
                tally.cases(),
                tally.clocks(),
                tally.timers(),
                tally.items(),
                differences);
        apart.executeWithoutResult(status -> {
            book.gone(id, startedAt, run.finishedAt());
            book.insertRun(run);
        });
        if (differences > 0) {
            log.error("The second clock found {} differences: ./run verify names them", differences);
        }
        return run;
    }
}
