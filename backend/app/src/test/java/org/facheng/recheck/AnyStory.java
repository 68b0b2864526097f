package org.facheng.recheck;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.ProblemException;
import org.facheng.platform.TimeMachine;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets anything happen to one case, one thing after the other.
 *
 * @param suspendedUntil by key of a limit: its stretches come one after the other
 */
record AnyStory(
        String caseId,
        Cases cases,
        Deadlines deadlines,
        AnyStop stops,
        TimeLimits limits,
        TimeMachine clock,
        TransactionTemplate transaction,
        Random random,
        Map<String, LocalDate> suspendedUntil) {

    /** Does it and says what it was. */
    String next() {
        return switch (random.nextInt(15)) {
            case 0, 1, 2 -> passTime(random.nextInt(20));
            case 3 -> act("expiries recorded", () -> deadlines.recordPassed(caseId));
            case 4 -> suspend();
            case 5 -> extend();
            case 6, 7, 8 -> stop();
            default -> fact();
        };
    }

    private String stop() {
        var stop = stops.any(caseId, LocalDate.now(clock), random);
        return act(stop.told(), stop.act());
    }

    private String passTime(int days) {
        clock.set(clock.instant().plus(Duration.ofDays(days)));
        return days + " days pass";
    }

    private String fact() {
        var fact = any(StoryFacts.of(limits));
        var on = LocalDate.now(clock).minusDays(random.nextInt(4) == 0 ? random.nextInt(40) : 0);
        var parties = cases.parties(caseId).stream().map(Party::id).toList();
        // What is served or sent concerns one party, everything else the case.
        var party = fact.endsWith("-served") ? any(parties) : null;
        return act("%s on %s of %s".formatted(fact, on, party), () -> deadlines.record(caseId, fact, on, party, null));
    }

    private String suspend() {
        var deadline = any(deadlines.ofCase(caseId).stream()
                .filter(clock -> !limits.byRule(clock.rule()).unit().endsWith("_before"))
                .toList());
        var earliest = suspendedUntil.getOrDefault(deadline.key(), deadline.startedOn());
        if (earliest == null) {
            return "suspended already";
        }
        var from = earliest.plusDays(random.nextInt(10));
        var to = random.nextInt(5) == 0 ? null : from.plusDays(random.nextInt(15));
        suspendedUntil.put(deadline.key(), to);
        return act(
                "%s suspended from %s to %s".formatted(deadline.key(), from, to),
                () -> deadlines.suspend(caseId, deadline.key(), from, to, "事由", "第三十九条"));
    }

    private String extend() {
        var deadline = any(deadlines.ofCase(caseId));
        int amount = 1 + random.nextInt(30);
        return act(
                "%s extended by %d".formatted(deadline.key(), amount),
                () -> deadlines.extend(caseId, deadline.key(), amount, "案情复杂", "director1"));
    }

    /** What the law does not allow is refused and changes nothing. */
    private String act(String told, Runnable act) {
        try {
            transaction.executeWithoutResult(status -> {
                cases.lock(caseId);
                act.run();
            });
            return told;
        } catch (ProblemException e) {
            return told + ": refused";
        }
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
