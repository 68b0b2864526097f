package org.facheng.deadline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
     * The facts that start the limit, one for each party it runs for, and each appointment of its own where it is counted back from one;
     * empty while a further condition is missing or an exception stands.
     */
    List<Fact> startsOf(TimeLimit limit) {
        if (limit.start() == null
                || limit.length() == null
                || !has(limit.given())
                || (limit.unless() != null && has(limit.unless()))) {
            return List.of();
        }
        var starts = new ArrayList<Fact>();
        for (Fact fact : facts) {
            boolean first =
                    limit.countedBack() || starts.stream().noneMatch(s -> Objects.equals(s.partyId(), fact.partyId()));
            if (fact.fact().equals(limit.start()) && first && limit.inForceOn(fact.factOn()) && sameSide(limit, fact)) {
                starts.add(fact);
            }
        }
        return starts;
    }

    /**
     * The first of these facts that concerns the party and is no consequence of the limit's own expiry. What ends a limit that is counted
     * back from an appointment became known after the appointment was made.
     */
    Optional<Fact> first(Collection<String> names, Deadline deadline, TimeLimit limit) {
        int since = limit.countedBack() ? startOf(deadline).map(Fact::position).orElse(0) : 0;
        return facts.stream()
                .filter(fact -> fact.position() > since)
                .filter(fact -> names.contains(fact.fact()) && fact.concerns(deadline.partyId()))
                .filter(fact -> !deadline.key().equals(fact.consequenceOf()))
                .findFirst();
    }

    /** The fact a clock started with, whatever day it has by now. */
    Optional<Fact> startOf(Deadline deadline) {
        var named = facts.stream()
                .filter(fact ->
                        fact.fact().equals(deadline.startFact()) && Objects.equals(fact.partyId(), deadline.partyId()))
                .toList();
        return named.stream()
                .filter(fact -> fact.factOn().equals(deadline.startedOn()))
                .findFirst()
                .or(() -> named.stream().filter(Fact::corrected).findFirst());
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
        return name == null || facts.stream().anyMatch(fact -> fact.fact().equals(name));
    }
}
