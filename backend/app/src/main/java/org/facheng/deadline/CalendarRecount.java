package org.facheng.deadline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseHeading;
import org.facheng.deadline.calendar.CalendarEdition;
import org.springframework.stereotype.Component;

/**
 * Counts many clocks again under another edition of the calendar. Only reads. That a clock runs says that no fact has met or cancelled it:
 * its start and what happened to it are all its dates depend on.
 */
@Component
class CalendarRecount {

    private static final ClockFacts NONE = new ClockFacts(List.of(), Map.of());

    private final RecountMapper ledger;
    private final TimeLimits limits;
    private final ClockFolding folding;
    private final Regions regions;

    CalendarRecount(RecountMapper ledger, TimeLimits limits, ClockFolding folding, Regions regions) {
        this.ledger = ledger;
        this.limits = limits;
        this.folding = folding;
        this.regions = regions;
    }

    /**
     * @param number what the rows are to name as their edition
     * @param cases the cases of these clocks, by id
     */
    List<Recounted> under(CalendarEdition edition, int number, List<Deadline> clocks, Map<String, CaseHeading> cases) {
        if (clocks.isEmpty()) {
            return List.of();
        }
        var caseIds = clocks.stream().map(Deadline::caseId).distinct().toList();
        Map<String, List<LedgerEvent>> events =
                ledger.events(caseIds).stream().collect(Collectors.groupingBy(LedgerEvent::clockId));
        var rows = new HashMap<String, TimeLimit>();
        return clocks.stream()
                .map(clock -> {
                    var limit = rows.computeIfAbsent(
                            clock.rule() + clock.startedOn() + clock.fixedLength() + clock.fixedUnit(),
                            key -> limits.of(clock));
                    var calendar = edition.in(
                            edition.regional()
                                    ? regions.ofUnit(cases.get(clock.caseId()).handlingUnitId())
                                    : null);
                    var happened = events.getOrDefault(clock.id(), List.of()).stream()
                            .filter(event -> event.kind() != LedgerEvent.Kind.MISSED)
                            .toList();
                    var now = folding.fold(clock.under(number), limit, NONE, happened, calendar);
                    return new Recounted(clock, now, limit, WarningDay.of(limit, now, calendar));
                })
                .toList();
    }
}
