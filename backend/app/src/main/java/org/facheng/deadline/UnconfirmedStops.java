package org.facheng.deadline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.deadline.LedgerMapper.Moved;
import org.facheng.platform.LocalText;
import org.springframework.stereotype.Component;

/**
 * The unconfirmed grounds that moved the last day of a clock, or of the one whose expiry started it. A date is no surer than what it was
 * counted from: a row of the law itself is to be confirmed where days of a superseded article were left out of it.
 */
@Component
class UnconfirmedStops {

    private final LedgerMapper ledger;
    private final TimeLimits limits;

    UnconfirmedStops(LedgerMapper ledger, TimeLimits limits) {
        this.ledger = ledger;
        this.limits = limits;
    }

    /** By id of the clock; a clock that no such ground moved is not in it. Most procedures have none, and then nothing is asked. */
    Map<String, List<Ground>> of(Collection<Deadline> clocks) {
        var movable = clocks.stream().filter(this::movable).collect(Collectors.toMap(Deadline::id, clock -> clock));
        if (movable.isEmpty()) {
            return Map.of();
        }
        return ledger.moved(movable.keySet().stream().sorted().toList()).stream()
                .map(moved -> Map.entry(moved.clockId(), ground(movable.get(moved.clockId()), moved)))
                .filter(moved -> moved.getValue().unconfirmed())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** What a reader must know of the date: the note of its row, and why it is unconfirmed; null where there is nothing. */
    LocalText note(Deadline clock, TimeLimit limit) {
        var notes = Stream.concat(
                        Stream.ofNullable(limit.note()),
                        of(List.of(clock)).getOrDefault(clock.id(), List.of()).stream()
                                .map(ground -> new LocalText(
                                        "“%s”：%s"
                                                .formatted(
                                                        ground.name().zh(),
                                                        ground.note().zh()),
                                        "%s: %s"
                                                .formatted(
                                                        ground.name().en(),
                                                        ground.note().en()))))
                .toList();
        return notes.isEmpty()
                ? null
                : new LocalText(
                        notes.stream().map(LocalText::zh).collect(Collectors.joining("；")),
                        notes.stream().map(LocalText::en).collect(Collectors.joining("; ")));
    }

    private Ground ground(Deadline clock, Moved moved) {
        return limits.ground(limits.of(clock).procedure(), moved.ground());
    }

    private boolean movable(Deadline clock) {
        var limit = limits.of(clock);
        return stoppable(limit)
                || limits.ofProcedure(limit.procedure()).stream()
                        .anyMatch(other -> clock.startFact().equals(other.expiryFact()) && stoppable(other));
    }

    private boolean stoppable(TimeLimit limit) {
        return !limit.internal()
                && Stream.concat(limit.suspendedBy().stream(), limit.excluded().stream())
                        .anyMatch(key -> limits.ground(limit.procedure(), key).unconfirmed());
    }
}
