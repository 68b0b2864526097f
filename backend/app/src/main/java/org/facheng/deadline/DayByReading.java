package org.facheng.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.facheng.deadline.policy.Policies;
import org.facheng.deadline.policy.Policy;
import org.springframework.stereotype.Component;

/**
 * Facts whose day the texts leave open: the day a petition is accepted 受理日, and the day for which the application counts that a petition was
 * led over to. Under the other reading both are the day the petition came in.
 */
@Component
class DayByReading {

    private record Open(String fact, Policy point, String option) {}

    private static final List<Open> POINTS = List.of(
            new Open("handling-accepted", Policy.PETITION_ACCEPTANCE_DAY, "receipt"),
            new Open("application-led", Policy.PETITION_SAVES_PERIOD, "petition-day"));

    private static final List<String> CAME_IN =
            List.of("petition-received", "petition-transferred", "petition-unnamed");

    private final Policies policies;

    DayByReading(Policies policies) {
        this.policies = policies;
    }

    /**
     * The day of the fact as it is read here.
     *
     * @param known facts of the case; asked for only where the reading needs them
     */
    LocalDate of(String fact, LocalDate on, Supplier<List<Fact>> known) {
        return POINTS.stream().anyMatch(open -> open.fact().equals(fact) && policies.is(open.point(), open.option()))
                ? known.get().stream()
                        .filter(Fact::stands)
                        .filter(one -> CAME_IN.contains(one.fact()))
                        .map(Fact::factOn)
                        .min(Comparator.naturalOrder())
                        .orElse(on)
                : on;
    }

    /** The points a clock rests on that this fact starts, or that is met by the fact. */
    static Stream<Policy> restsOn(Optional<Fact> start, TimeLimit limit) {
        return POINTS.stream()
                .filter(open -> limit.met().contains(open.fact())
                        || start.filter(fact -> fact.fact().equals(open.fact())).isPresent())
                .map(Open::point);
    }
}
