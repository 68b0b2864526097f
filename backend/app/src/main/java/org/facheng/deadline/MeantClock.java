package org.facheng.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of the clocks of a case is meant where a limit or a group of limits is named. */
final class MeantClock {

    private static final Comparator<LocalDate> NONE_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final TimeLimits limits;

    MeantClock(TimeLimits limits) {
        this.limits = limits;
    }

    /**
     * Where a limit runs for several parties apart, the last of them to run out: the model goes on when all have. In a group of limits that run
     * beside each other, the first of those still to be met.
     *
     * @param found the clocks of what was named
     */
    Optional<Deadline> among(List<Deadline> found, String keyOrGroup) {
        if (found.stream().anyMatch(deadline -> limits.sleeps(keyOrGroup, deadline))) {
            return first(found);
        }
        boolean soonest = found.stream().anyMatch(deadline -> limits.soonest(keyOrGroup, deadline));
        return Optional.of(found).filter(clocks -> soonest).flatMap(this::first).or(() -> last(found));
    }

    private Optional<Deadline> first(List<Deadline> found) {
        return toBeMet(found).stream()
                .min(Comparator.comparing(Deadline::due, NONE_LAST).thenComparing(Deadline.ORDER));
    }

    private static Optional<Deadline> last(List<Deadline> found) {
        return found.stream()
                .max(Comparator.comparing(Deadline::running)
                        .thenComparing(deadline -> !"cancelled".equals(deadline.state()))
                        .thenComparing(Deadline::startedOn)
                        .thenComparing(Deadline::due, NONE_LAST));
    }

    /** Those still to be met. One that ran out is no longer waited for where a later one has been set for the same, as an order to perform does. */
    List<Deadline> toBeMet(List<Deadline> found) {
        return found.stream()
                .filter(deadline -> !deadline.ended() || deadline.unmet())
                .filter(deadline -> found.stream().noneMatch(later -> replaces(later, deadline)))
                .toList();
    }

    /** Without what ran out and was found since not to be owed at all. */
    List<Deadline> uncancelled(List<Deadline> unmet, ClockFacts facts) {
        return unmet.stream()
                .filter(deadline ->
                        facts.cancelling(limits.of(deadline), deadline).isEmpty())
                .toList();
    }

    private boolean replaces(Deadline later, Deadline earlier) {
        return later.startPosition() > earlier.startPosition()
                && limits.of(later).met().equals(limits.of(earlier).met())
                && (earlier.partyId() == null
                        || later.partyId() == null
                        || earlier.partyId().equals(later.partyId()));
    }
}
