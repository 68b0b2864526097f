package org.facheng.recheck;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.facheng.deadline.TimeLimit;
import org.facheng.deadline.TimeLimits;

/** The facts that limits speak of. */
record AnyFact(List<TimeLimit> limits) {

    static final String ACCEPTED = "accepted";

    /** What ends the case leaves nothing to happen to it, and comes seldom. */
    String any(Random random) {
        var facts = names();
        String fact;
        do {
            fact = facts.get(random.nextInt(facts.size()));
        } while (ends(fact) && random.nextInt(6) > 0);
        return fact;
    }

    private boolean ends(String fact) {
        return fact.equals(TimeLimits.CASE_CLOSED)
                || limits.stream()
                        .filter(limit -> limit.start().equals(ACCEPTED))
                        .anyMatch(limit ->
                                limit.met().contains(fact) || limit.cancelled().contains(fact));
    }

    private List<String> names() {
        return limits.stream()
                .flatMap(AnyFact::namesOf)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> namesOf(TimeLimit limit) {
        return Stream.of(
                        Stream.of(limit.start(), limit.given(), limit.unless()),
                        limit.met().stream(),
                        limit.cancelled().stream(),
                        Stream.of(TimeLimits.CASE_CLOSED))
                .flatMap(names -> names);
    }
}
