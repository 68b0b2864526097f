package org.facheng.deadline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.deadline.Deadlines.FixedPeriod;

/**
 * The facts of a case, asked in the words of a time limit.
 *
 * @param roles role of each party, by party id
 */
record ClockFacts(List<Fact> facts, Map<String, String> roles) {

    ClockFacts with(Fact next) {
        var all = new ArrayList<>(facts);
        all.add(next);
        return new ClockFacts(List.copyOf(all), roles);
    }

    /**
     * The facts that start the limit: of each party it runs for the first, or every one where the limit repeats. Empty while a further
     * condition is missing or an exception stands.
     */
    List<Fact> startsOf(TimeLimit limit) {
        if (limit.start() == null || limit.length() == null || !has(limit.given()) || barred(limit)) {
            return List.of();
        }
        var starts = new ArrayList<Fact>();
        for (Fact fact : standing().toList()) {
            boolean another =
                    limit.repeats() || starts.stream().noneMatch(s -> Objects.equals(s.partyId(), fact.partyId()));
            if (fact.fact().equals(limit.start())
                    && another
                    && limit.inForceOn(fact.factOn())
                    && sameSide(limit, fact)) {
                starts.add(fact);
            }
        }
        return starts;
    }

    /** The limit with the length that is fixed for it in this case, if one is: the first, where there are more. */
    TimeLimit fixed(TimeLimit limit) {
        return fixedBy(limit)
                .map(fact -> with(limit, NamedDay.counted(fact, fact.factOn())))
                .orElse(limit);
    }

    /** The limit with the length for the clock that this fact starts: where each start fixes its own, that one. */
    TimeLimit fixed(TimeLimit limit, Fact start) {
        return fixing(limit, start)
                .map(fact -> with(limit, NamedDay.counted(fact, start.factOn())))
                .orElse(limit);
    }

    private static TimeLimit with(TimeLimit limit, FixedPeriod period) {
        return limit.fixed(period.length(), period.unit());
    }

    /**
     * A clock that runs, or was cancelled and may run again, with the length fixed for it since it started; the length it started with stays, and so does a day
     * that was named, from whatever day it is counted now.
     */
    Deadline fixedSince(Deadline deadline, TimeLimit limit) {
        var start = startOf(deadline);
        var named = start.flatMap(from -> fixing(limit, from)).filter(NamedDay::in);
        if (named.isPresent()) {
            return with(deadline, NamedDay.counted(named.get(), start.get().factOn()));
        }
        return deadline.ended() && !deadline.state().equals("cancelled")
                        || deadline.fixedLength() != null
                        || !limit.fixedFromOutside()
                ? deadline
                : fixedBy(limit)
                        .map(fact -> with(deadline, NamedDay.counted(fact, fact.factOn())))
                        .orElse(deadline);
    }

    private static Deadline with(Deadline deadline, FixedPeriod period) {
        return deadline.fixed(period.length(), period.unit());
    }

    /** The fact that fixes the length of the clock that {@code start} begins. */
    Optional<Fact> fixing(TimeLimit limit, Fact start) {
        boolean own = limit.asFixed() != null && start.fact().equals(limit.fixedBy()) && start.periodLength() != null;
        return own ? Optional.of(start) : fixedBefore(limit, start).or(() -> fixedOtherwise(limit, start));
    }

    /** What was fixed after an order belongs to a later one, where each may fix its own. */
    private Optional<Fact> fixedOtherwise(TimeLimit limit, Fact start) {
        return limit.fixedForOneStart()
                ? Optional.empty()
                : fixing(limit).filter(fact -> fact.concerns(start.partyId())).findFirst();
    }

    /** Where the limit repeats, each start has the length that was fixed last before it: a second order fixes its own. */
    private Optional<Fact> fixedBefore(TimeLimit limit, Fact start) {
        return !limit.repeats()
                ? Optional.empty()
                : fixing(limit)
                        .filter(fact -> fact.position() < start.position() && fact.concerns(start.partyId()))
                        .filter(fact -> !ofAnEarlier(limit, start, fact))
                        .max(Comparator.comparing(Fact::position));
    }

    /** What an order need not fix, it fixes for itself alone: a later one without it has the length of the row. */
    private boolean ofAnEarlier(TimeLimit limit, Fact start, Fact fixing) {
        return limit.fixedForOneStart()
                && facts.stream()
                        .anyMatch(between -> between.fact().equals(limit.start())
                                && between.position() > fixing.position()
                                && between.position() < start.position()
                                && between.concerns(start.partyId()));
    }

    /** The first fact that fixes its length. */
    private Optional<Fact> fixedBy(TimeLimit limit) {
        return fixing(limit).findFirst();
    }

    private Stream<Fact> fixing(TimeLimit limit) {
        return limit.asFixed() == null
                ? Stream.empty()
                : facts.stream().filter(fact -> fact.fact().equals(limit.fixedBy()) && fact.periodLength() != null);
    }

    /** What met it: the first of the facts that do. */
    Optional<Fact> meeting(TimeLimit limit, Deadline deadline) {
        return first(limit, limit.met(), deadline);
    }

    /** What ended it unmet. */
    Optional<Fact> cancelling(TimeLimit limit, Deadline deadline) {
        return Stream.of(
                        first(limit, limit.cancelled(), deadline),
                        concerning(cancelledAnyTime(limit), deadline).findFirst())
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Fact::position));
    }

    /** What ends it unmet whenever it was recorded: a party's own period outlives the case, a duty only where its row says so. */
    private List<String> cancelledAnyTime(TimeLimit limit) {
        return Stream.concat(
                        barred(limit) ? Stream.of(limit.unless()) : Stream.empty(),
                        limit.endsWithCase() ? Stream.of(TimeLimits.CASE_CLOSED) : Stream.empty())
                .toList();
    }

    private boolean barred(TimeLimit limit) {
        return excepted(limit) && !lifted(limit);
    }

    /** Whether what keeps it from running stands, lifted or not. */
    boolean excepted(TimeLimit limit) {
        return limit.unless() != null && has(limit.unless());
    }

    /** Whether what kept it from running has been taken away, and has not come again since. */
    boolean lifted(TimeLimit limit) {
        return limit.lifted() != null && has(limit.lifted()) && last(limit.lifted()) > last(limit.unless());
    }

    private int last(String name) {
        return standing()
                .filter(fact -> fact.fact().equals(name))
                .mapToInt(Fact::position)
                .max()
                .orElse(0);
    }

    /** Where the limit repeats, what was recorded before the clock began was done on another one. */
    private Optional<Fact> first(TimeLimit limit, Collection<String> names, Deadline deadline) {
        return concerning(names, deadline)
                .filter(fact -> !limit.repeats() || fact.position() > deadline.startPosition())
                .findFirst();
    }

    /** Those of these facts that concern the party and are no consequence of the limit's own expiry. */
    private Stream<Fact> concerning(Collection<String> names, Deadline deadline) {
        return standing()
                .filter(fact -> names.contains(fact.fact()) && fact.concerns(deadline.partyId()))
                .filter(fact -> !deadline.key().equals(fact.consequenceOf()));
    }

    private Stream<Fact> standing() {
        return facts.stream().filter(Fact::stands);
    }

    /** The fact a clock started with, whatever day it has by now, and even where it was taken back. */
    Optional<Fact> startOf(Deadline deadline) {
        return facts.stream()
                .filter(fact -> fact.position() == deadline.startPosition()
                        && fact.fact().equals(deadline.startFact()))
                .findFirst();
    }

    /**
     * What the clock stood on and does not stand any more: the fact it started with, or else the further one it waited for, once none of these
     * holds.
     */
    Optional<Fact> groundTakenBack(TimeLimit limit, Deadline deadline) {
        return startOf(deadline)
                .filter(start -> !start.stands())
                .or(() -> has(limit.given())
                        ? Optional.empty()
                        : facts.stream()
                                .filter(fact -> fact.fact().equals(limit.given()))
                                .max(Comparator.comparing(Fact::annulledAt)));
    }

    /** Whether the fact a clock started with is known, of that day and party. */
    boolean hasStartOf(Deadline deadline) {
        return startOf(deadline)
                .filter(fact -> fact.factOn().equals(deadline.startedOn()))
                .isPresent();
    }

    /** What is served on the respondent starts no period of the applicant, and the other way round. */
    private boolean sameSide(TimeLimit limit, Fact fact) {
        if (fact.partyId() == null) {
            return true;
        }
        boolean respondent = "respondent".equals(roles.get(fact.partyId()));
        return switch (limit.party()) {
            case "respondent" -> respondent;
            case "applicant", "third-party" -> !respondent;
            default -> true;
        };
    }

    private boolean has(String name) {
        return name == null || standing().anyMatch(fact -> fact.fact().equals(name));
    }
}
