package org.facheng.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** The clocks of a case that a ground stops, or that stand still. */
@Component
class StoppableClocks {

    private static final String SUSPENDED = "suspended";

    private final LedgerMapper ledger;
    private final TimeLimits limits;

    StoppableClocks(LedgerMapper ledger, TimeLimits limits) {
        this.ledger = ledger;
        this.limits = limits;
    }

    /**
     * Also one that was found missed. Never one that had run out when the stop began, recorded or not yet.
     *
     * @param from first day of the stop
     */
    List<Deadline> stoppedBy(String caseId, Ground ground, LocalDate from) {
        Function<TimeLimit, List<String>> grounds =
                ground.kind() == Ground.Kind.SUSPENSION ? TimeLimit::suspendedBy : TimeLimit::excluded;
        return ledger.ofCase(caseId).stream()
                .filter(clock -> SUSPENDED.equals(clock.state())
                        || unmet(clock) && !clock.due().isBefore(from))
                .filter(clock -> grounds.apply(limits.byRule(clock.rule(), clock.startedOn()))
                        .contains(ground.key()))
                .toList();
    }

    /**
     * @throws org.facheng.platform.ProblemException 422 {@code nothing_to_stop} if there is none
     */
    List<Deadline> required(String caseId, Ground ground, LocalDate from) {
        var clocks = stoppedBy(caseId, ground, from);
        if (clocks.isEmpty()) {
            throw Problems.invalid(
                    "nothing_to_stop", "本案没有因这一事由停止计算的期限。", "No running limit of the case stops on this ground.");
        }
        return clocks;
    }

    private static boolean unmet(Deadline clock) {
        return clock.running() || "missed".equals(clock.state()) && clock.metOn() == null;
    }

    /** The day on which the case was taken up again last, or null. */
    LocalDate resumedLast(String caseId) {
        return ledger.events(caseId).stream()
                .filter(event -> event.holds() && event.kind() == LedgerEvent.Kind.RESUMED)
                .map(LedgerEvent::fromOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    List<Deadline> suspended(String caseId) {
        return ledger.ofCase(caseId).stream()
                .filter(clock -> SUSPENDED.equals(clock.state()))
                .toList();
    }

    /** The suspension that stands, begun last. */
    Optional<LedgerEvent> lasting(String caseId) {
        var suspended = suspended(caseId).stream().map(Deadline::id).toList();
        return ledger.events(caseId).stream()
                .filter(event -> event.suspends() && event.holds() && suspended.contains(event.clockId()))
                .max(Comparator.comparing(LedgerEvent::fromOn));
    }

    /** The first day that can be left out: the one after the start. */
    static LocalDate earliest(List<Deadline> clocks) {
        return clocks.stream()
                .map(Deadline::startedOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .plusDays(1);
    }
}
