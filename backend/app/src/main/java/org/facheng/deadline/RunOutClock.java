package org.facheng.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facheng.platform.Problems;

/** Which clock has run out where a model, or a person, says that a limit has. */
final class RunOutClock {

    private final TimeLimits limits;
    private final LocalDate today;

    RunOutClock(TimeLimits limits, LocalDate today) {
        this.limits = limits;
        this.today = today;
    }

    /**
     * @param meant what the name of the limit or group means in the case
     * @param named all that is named so
     * @throws org.facheng.platform.ProblemException 409 {@code limit_not_over}
     */
    Deadline of(Deadline meant, List<Deadline> named) {
        var expired = over(meant)
                ? lastUnmet(named).orElse(meant)
                : anotherOver(meant, named).orElse(meant);
        refuseUnlessOver(expired);
        return expired;
    }

    /** Where a limit runs for several apart, one may have met his own: what ran out is that of the others, the last of them. */
    private Optional<Deadline> lastUnmet(List<Deadline> named) {
        return named.stream().filter(one -> one.unmet() && over(one)).max(Comparator.comparing(Deadline::due));
    }

    /** Of limits beside each other each runs out for itself, also where an earlier model, which knew one, names it and not the group. */
    private Optional<Deadline> anotherOver(Deadline meant, List<Deadline> named) {
        boolean besideEachOther = limits.namesOf(meant).stream().anyMatch(name -> limits.soonest(name, meant));
        return named.stream()
                .filter(one -> besideEachOther && over(one) && (one.running() || one.unmet()))
                .findFirst();
    }

    private boolean over(Deadline limit) {
        return limit.due() != null && (!limit.running() || limit.due().isBefore(today));
    }

    /** A timer follows its limit; a person may choose what a limit that moved meanwhile no longer allows. */
    private void refuseUnlessOver(Deadline limit) {
        boolean standsStill = limit.due() == null;
        if (!over(limit)) {
            var name = limits.byRule(limit.rule(), limit.startedOn()).name();
            throw Problems.conflict(
                    "limit_not_over",
                    standsStill
                            ? "“%s”已中止，尚未届满。".formatted(name.zh())
                            : "“%s”至%s届满，现在尚未届满。".formatted(name.zh(), limit.due()),
                    "The limit is not over: " + name.en());
        }
    }
}
