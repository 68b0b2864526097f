package org.facheng.recheck;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.inbox.OpenItems;
import org.facheng.platform.ProblemException;
import org.facheng.procedure.EngineTimers;
import org.facheng.procedure.definition.Procedures;
import org.facheng.recheck.secondclock.CaseRecount;
import org.facheng.recheck.secondclock.Editions;
import org.facheng.recheck.secondclock.Finding;
import org.facheng.recheck.secondclock.What;
import org.springframework.stereotype.Component;

/**
 * Counts every clock of every case by the second clock and compares: rows, engine timers, tasks. Reads some hundred cases at a time, in the
 * caller's snapshot, and changes nothing.
 */
@Component
class Recount {

    /** How many were compared. */
    record Tally(long cases, long clocks, long timers, long items) {

        private Tally plus(Tally more) {
            return new Tally(cases + more.cases, clocks + more.clocks, timers + more.timers, items + more.items);
        }
    }

    private static final int BATCH = 200;

    private final RecordedRows reading;
    private final Cases cases;
    private final EngineTimers timers;
    private final OpenItems items;
    private final Procedures procedures;
    private final ShippedLaw shipped;
    private final Clock clock;

    Recount(
            RecordedRows reading,
            Cases cases,
            EngineTimers timers,
            OpenItems items,
            Procedures procedures,
            ShippedLaw shipped,
            Clock clock) {
        this.reading = reading;
        this.cases = cases;
        this.timers = timers;
        this.items = items;
        this.procedures = procedures;
        this.shipped = shipped;
        this.clock = clock;
    }

    /** @param found takes each difference as it is found */
    Tally run(Consumer<Difference> found) {
        var editions = reading.editions(shipped.readings());
        var tally = new Tally(0, 0, 0, 0);
        for (var ids = reading.casesAfter("", BATCH);
                !ids.isEmpty();
                ids = reading.casesAfter(ids.get(ids.size() - 1), BATCH)) {
            tally = tally.plus(batch(ids, editions, found));
        }
        astray(What.TIMERS_ASTRAY, timers.count() - tally.timers(), found);
        astray(What.ITEMS_ASTRAY, items.count() - tally.items(), found);
        return tally;
    }

    private Tally batch(List<String> ids, Editions editions, Consumer<Difference> found) {
        var batch = reading.new Batch(ids);
        var timersOf = timers.ofCases(ids).stream().collect(groupingBy(EngineTimers.Timer::caseId));
        var itemsOf = items.ofCases(ids).stream().collect(groupingBy(OpenItems.Due::caseId));
        long clocks = 0;
        for (String id : ids) {
            var file = file(id);
            if (file.isEmpty()) {
                found.accept(new Difference(id, null, null, new Finding(id, "登记", What.CASE_MISSING, "已登记", "没有这一案件")));
                continue;
            }
            var rows = batch.of(file.get(), editions.regional());
            var recount = new CaseRecount(rows, shipped.law(), editions);
            clocks += rows.clocks().size();
            Consumer<Finding> ofCase = finding -> found.accept(
                    new Difference(id, file.get().caseNo(), file.get().handlingUnitId(), finding));
            recount.findings().forEach(ofCase);
            var followers = recount.followers();
            timersOf.getOrDefault(id, List.of()).stream()
                    .filter(timer -> timer.failed() && overdue(timer))
                    .forEach(timer -> ofCase.accept(followers.failed(timer.limit(), timer.due())));
            timersOf.getOrDefault(id, List.of()).stream()
                    .filter(timer -> timer.limit() != null)
                    .forEach(
                            timer -> followers.timer(timer.limit(), timer.due()).ifPresent(ofCase));
            itemsOf.getOrDefault(id, List.of()).forEach(item -> followers
                    .item(item.id(), name(file.get(), item), item.clockId(), item.due())
                    .ifPresent(ofCase));
        }
        return new Tally(ids.size(), clocks, size(timersOf), size(itemsOf));
    }

    private boolean overdue(EngineTimers.Timer timer) {
        return timer.due() != null && !timer.due().isAfter(clock.instant());
    }

    /** What people call the task; its key where the procedure knows no such task. */
    private String name(CaseFile file, OpenItems.Due item) {
        try {
            return procedures.byKey(file.procedure(), file.lawVersion()).titleOf(item.taskKey(), item.documentKey());
        } catch (IllegalArgumentException e) {
            return item.taskKey();
        }
    }

    private Optional<CaseFile> file(String caseId) {
        try {
            return Optional.of(cases.byId(caseId));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private static long size(Map<String, ? extends List<?>> lists) {
        return lists.values().stream().mapToLong(List::size).sum();
    }

    private static void astray(What what, long count, Consumer<Difference> found) {
        if (count != 0) {
            found.accept(new Difference(
                    null, null, null, new Finding(what.name(), what.kind().label(), what, "0", String.valueOf(count))));
        }
    }
}
