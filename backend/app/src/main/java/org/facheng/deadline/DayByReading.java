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
 * led over to. Under the other reading both are the day the petition came in. As shipped a petition is accepted with the written notice, but
 * never later than day 15 after receipt: a notice sent late, or anew after another body had it, gives the body no more time. The same holds
 * where no notice is owed because name or address are unclear. Day 15 does not move on from a day of rest.
 */
@Component
class DayByReading {

    private record Open(String fact, Policy point, String option) {}

    static final String ACCEPTED = "handling-accepted";

    /** 收到之日起十五日内书面告知（信访工作条例第二十三条第二款、第三款）. */
    private static final int DAYS_TO_TELL = 15;

    private static final List<Open> POINTS = List.of(
            new Open(ACCEPTED, Policy.PETITION_ACCEPTANCE_DAY, "receipt"),
            new Open("application-led", Policy.PETITION_SAVES_PERIOD, "petition-day"));

    private static final List<String> CAME_IN =
            List.of("petition-received", "petition-transferred", "petition-unnamed", "petition-reachable");

    private final Policies policies;

    DayByReading(Policies policies) {
        this.policies = policies;
    }

    /**
     * The day of the fact as it is read here, and not after its last possible day.
     *
     * @param known facts of the case; asked for only where the reading needs them
     */
    LocalDate of(String fact, LocalDate on, Supplier<List<Fact>> known) {
        if (otherwise(fact)) {
            return cameIn(known.get()).orElse(on);
        }
        return ACCEPTED.equals(fact)
                ? latestAcceptance(known.get()).filter(on::isAfter).orElse(on)
                : on;
    }

    /** The last day on which a petition is accepted; empty where nothing came in or the other reading is chosen. */
    Optional<LocalDate> latestAcceptance(List<Fact> known) {
        return otherwise(ACCEPTED) ? Optional.empty() : cameIn(known).map(day -> day.plusDays(DAYS_TO_TELL));
    }

    private boolean otherwise(String fact) {
        return POINTS.stream().anyMatch(open -> open.fact().equals(fact) && policies.is(open.point(), open.option()));
    }

    private static Optional<LocalDate> cameIn(List<Fact> known) {
        return known.stream()
                .filter(Fact::stands)
                .filter(one -> CAME_IN.contains(one.fact()))
                .map(Fact::factOn)
                .min(Comparator.naturalOrder());
    }

    /** The points a clock rests on that this fact starts, or that is met by the fact. */
    static Stream<Policy> restsOn(Optional<Fact> start, TimeLimit limit) {
        return POINTS.stream()
                .filter(open -> limit.met().contains(open.fact())
                        || start.filter(fact -> fact.fact().equals(open.fact())).isPresent())
                .map(Open::point);
    }
}
