package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facheng.deadline.calendar.WorkCalendars;
import org.springframework.stereotype.Component;

/** Puts clocks and what the law says of them together for reading. */
@Component
public class DeadlineViews {

    private final LedgerMapper ledger;
    private final ClockProjection projection;
    private final TimeLimits limits;
    private final ClockFolding folding;
    private final WorkCalendars calendars;
    private final ClockOwners owners;
    private final UnconfirmedStops unconfirmed;
    private final Clock clock;

    DeadlineViews(
            LedgerMapper ledger,
            ClockProjection projection,
            TimeLimits limits,
            ClockFolding folding,
            WorkCalendars calendars,
            ClockOwners owners,
            UnconfirmedStops unconfirmed,
            Clock clock) {
        this.ledger = ledger;
        this.projection = projection;
        this.limits = limits;
        this.folding = folding;
        this.calendars = calendars;
        this.owners = owners;
        this.unconfirmed = unconfirmed;
        this.clock = clock;
    }

    /** All clocks of the case, in the order they started. */
    public List<DeadlineView> ofCase(String caseId) {
        var clocks = projection.clocks(caseId);
        return of(clocks, unconfirmed.of(clocks).keySet());
    }

    /** What the law sets; targets are the body's own affair and shown to nobody outside it. */
    public List<DeadlineView> statutory(String caseId) {
        return ofCase(caseId).stream()
                .filter(clock -> "statutory".equals(clock.kind()))
                .toList();
    }

    public List<DeadlineView> byIds(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var clocks = ledger.byIds(ids);
        var moved = unconfirmed.of(clocks).keySet();
        return clocks.stream().map(clock -> of(clock, List.of(), moved)).toList();
    }

    public Map<String, List<DeadlineView>> ofCases(Collection<String> caseIds) {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        var clocks = ledger.ofCases(caseIds);
        var moved = unconfirmed.of(clocks).keySet();
        return clocks.stream()
                .collect(Collectors.groupingBy(
                        Deadline::caseId,
                        Collectors.collectingAndThen(Collectors.toList(), ofCase -> of(ofCase, moved))));
    }

    private List<DeadlineView> of(List<Deadline> ofCase, Set<String> moved) {
        return ofCase.stream().map(clock -> of(clock, ofCase, moved)).toList();
    }

    /** The worst level at which a duty of the body or the respondent stands today, for each of these cases. */
    public Map<String, String> worst(Collection<String> caseIds) {
        var clocks = ofCases(caseIds);
        return caseIds.stream()
                .collect(Collectors.toMap(Function.identity(), id -> worst(clocks.getOrDefault(id, List.of()))));
    }

    private String worst(List<DeadlineView> clocks) {
        var levels = duties(clocks).stream().map(DeadlineView::level).toList();
        return levels.contains(Level.OVERDUE)
                ? Level.OVERDUE
                : levels.contains(Level.WARNING) ? Level.WARNING : Level.ON_TIME;
    }

    /** The duties of the body and the respondent in these cases that are not done; a case without any is not in the map. */
    public Map<String, List<DeadlineView>> duties(Collection<String> caseIds) {
        return ofCases(caseIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> duties(entry.getValue())));
    }

    private List<DeadlineView> duties(List<DeadlineView> clocks) {
        return clocks.stream()
                .filter(clock -> clock.ours() && !"done".equals(clock.level()))
                .toList();
    }

    /**
     * @param ofCase all clocks of its case, as far as they are at hand: a limit that runs for several parties apart names whose it is
     * @param moved ids of the clocks that an unconfirmed ground moved
     */
    private DeadlineView of(Deadline deadline, List<Deadline> ofCase, Set<String> moved) {
        var limit = limits.of(deadline);
        boolean counted = (deadline.running() || overdue(limit, deadline)) && deadline.due() != null;
        return new DeadlineView(
                deadline.id(),
                limit.knownAs(),
                deadline.key(),
                limit.name().zh(),
                owners.actor(limit, deadline, () -> ofCase),
                limit.party(),
                limit.kind(),
                deadline.startedOn(),
                deadline.startFact(),
                deadline.state(),
                deadline.due(),
                deadline.rawEnd(),
                deadline.status(),
                moved.contains(deadline.id()) ? "unconfirmed" : limit.verified(deadline.startedOn()),
                deadline.late(),
                deadline.metOn(),
                counted ? remaining(limit.unit(), deadline) : null,
                inWorkingDays(limit.unit()) ? "working_days" : "calendar_days",
                level(limit, deadline),
                limit.expiry() == null ? null : limit.expiry().zh(),
                new DeadlineView.Basis(limit.law(), limit.article()),
                deadline.running() && calendars.changedSince(deadline.edition(), deadline.due(), deadline.startedOn()),
                limit.statutoryDuty() && limit.bindsUs(),
                deadline.partyId());
    }

    /** on-time, warning or overdue on this day; done when nothing is left to do. */
    private String level(TimeLimit limit, Deadline deadline) {
        if (overdue(limit, deadline)) {
            return Level.OVERDUE;
        }
        if (!deadline.running() || deadline.due() == null) {
            return "done";
        }
        var today = LocalDate.now(clock);
        if (deadline.due().isBefore(today)) {
            return limit.duty() ? Level.OVERDUE : "done";
        }
        var warnOn = folding.warnOn(limit, deadline);
        return warnOn != null && !today.isBefore(warnOn) ? Level.WARNING : Level.ON_TIME;
    }

    /** A duty that is over and still not done, nor settled by what the law draws from its expiry. */
    private boolean overdue(TimeLimit limit, Deadline deadline) {
        return limit.duty()
                && "missed".equals(deadline.state())
                && deadline.metOn() == null
                && !(limit.settledByExpiry() && ledger.consequences(deadline.caseId(), deadline.key()) > 0);
    }

    private static boolean inWorkingDays(String unit) {
        return unit.startsWith("working_days");
    }

    /** Null where working days are asked for beyond the end of the calendar. */
    private Integer remaining(String unit, Deadline deadline) {
        var today = LocalDate.now(clock);
        if (!inWorkingDays(unit)) {
            return (int) ChronoUnit.DAYS.between(today, deadline.due());
        }
        var calendar = folding.calendar(deadline);
        return calendar.covers(today) ? calendar.workingDaysBetween(today, deadline.due()) : null;
    }
}
