package org.facheng.recheck;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.facheng.deadline.TimeLimit;
import org.facheng.deadline.TimeLimits;

/** Every fact that means something to a limit. */
final class StoryFacts {

    private StoryFacts() {}

    static List<String> of(TimeLimits limits) {
        return limits.ofProcedure("reconsideration").stream()
                .flatMap(StoryFacts::factsOf)
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
}
