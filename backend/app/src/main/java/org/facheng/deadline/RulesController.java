package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facheng.platform.LocalText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The statutory time limits as they are declared, for everybody: neither session nor token. */
@RestController
class RulesController {

    /**
     * A statutory time limit of a known length.
     *
     * @param start what starts it, in words
     * @param rolls whether the last day moves on from a rest day
     * @param verified statute, or unconfirmed for a period that starts on the day asked for
     * @param note what a reader must know beside it, or null
     */
    record Rule(
            String id,
            LocalText name,
            String actor,
            String party,
            LocalText start,
            int length,
            String unit,
            boolean rolls,
            DeadlineView.Basis basis,
            String verified,
            @Nullable LocalText note) {}

    private final TimeLimits limits;
    private final FactNames factNames;
    private final Clock clock;

    RulesController(TimeLimits limits, FactNames factNames, Clock clock) {
        this.limits = limits;
        this.factNames = factNames;
        this.clock = clock;
    }

    /**
     * @param on the rules under which a period that starts on this day runs; default today
     */
    @GetMapping("/api/deadlines/rules")
    List<Rule> rules(@RequestParam(required = false) LocalDate on) {
        var day = on == null ? LocalDate.now(clock) : on;
        return limits.inForceOn(day).stream()
                .filter(limit -> "statutory".equals(limit.kind()) && limit.length() != null)
                .map(limit -> rule(limit, day))
                .toList();
    }

    private Rule rule(TimeLimit limit, LocalDate day) {
        return new Rule(
                limit.id(),
                limit.name(),
                limit.actor(),
                limit.party(),
                factNames.names(limit, limit.start()),
                limit.length(),
                limit.unit(),
                limit.rolls(),
                new DeadlineView.Basis(limit.law(), limit.article()),
                limit.verified(day),
                limit.note());
    }
}
