package org.facheng.recheck;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Deadlines.FixedPeriod;
import org.facheng.deadline.Deadlines.NewFact;
import org.facheng.deadline.TimeLimit;
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
        TimeLimits limits,
        TimeMachine clock,
        TransactionTemplate transaction,
        Random random,
        Map<String, LocalDate> suspendedUntil) {

    /** Does it and says what it was. */
    String next() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> passTime(random.nextInt(20));
            case 3 -> act("expiries recorded", () -> deadlines.recordPassed(caseId));
            case 4 -> suspend();
            case 5 -> extend();
            default -> fact();
        };
    }

    private String passTime(int days) {
        clock.set(clock.instant().plus(Duration.ofDays(days)));
        return days + " days pass";
    }

    private String fact() {
        var fact = any(facts());
        var on = LocalDate.now(clock).minusDays(random.nextInt(4) == 0 ? random.nextInt(40) : 0);
        var parties = cases.parties(caseId).stream().map(Party::id).toList();
        // What is served or sent concerns one party, everything else the case.
        var party = fact.endsWith("-served") ? any(parties) : null;
        var period = fixing().contains(fact) && random.nextBoolean()
                ? new FixedPeriod(1 + random.nextInt(60), random.nextBoolean() ? "working_days" : "calendar_days")
                : null;
        return act(
                "%s on %s of %s fixing %s".formatted(fact, on, party, period),
                () -> deadlines.record(caseId, List.of(new NewFact(fact, on, party, null, period))));
    }

    /** The facts that may bring a length with them. */
    private List<String> fixing() {
        return limits.ofProcedure("reconsideration").stream()
                .filter(limit -> limit.asFixed() != null)
                .map(TimeLimit::given)
                .toList();
    }

    private String suspend() {
        var deadline = any(deadlines.ofCase(caseId));
        var earliest = suspendedUntil.getOrDefault(deadline.key(), deadline.startedOn());
        if (earliest == null) {
            return "suspended already";
        }
        if (limits.byRule(deadline.rule()).unit().endsWith("_before")) {
            return "counted backwards, never suspended";
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

    private List<String> facts() {
        return limits.ofProcedure("reconsideration").stream()
                .flatMap(AnyStory::factsOf)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> factsOf(TimeLimit limit) {
        return Stream.of(
                        Stream.of(limit.start(), limit.given(), limit.unless()),
                        limit.met().stream(),
                        limit.cancelled().stream(),
                        Stream.of(TimeLimits.CASE_CLOSED))
                .flatMap(names -> names);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
