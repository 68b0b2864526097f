package org.facheng.recheck;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.facheng.deadline.TimeLimit;
import org.facheng.deadline.TimeLimits;

/** The facts that can happen to a reconsideration. */
final class StoryFacts {

    private static final String PROCEDURE = "reconsideration";

    private StoryFacts() {}

    static List<String> all(TimeLimits limits) {
        return limits.ofProcedure(PROCEDURE).stream()
                .flatMap(StoryFacts::of)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** What is rare among them: appointments, and what meets and ends the limits counted back from them. */
    static List<String> aroundAppointments(TimeLimits limits) {
        return limits.ofProcedure(PROCEDURE).stream()
                .filter(limit -> limits.appointment(PROCEDURE, limit.start()))
                .flatMap(limit -> Stream.concat(Stream.of(limit.start(), limit.start(), limit.start()), of(limit)))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private static Stream<String> of(TimeLimit limit) {
        return Stream.of(
                        Stream.of(limit.start(), limit.given(), limit.unless()),
                        limit.met().stream(),
                        limit.cancelled().stream(),
                        Stream.of(TimeLimits.CASE_CLOSED))
                .flatMap(names -> names);
    }
}
