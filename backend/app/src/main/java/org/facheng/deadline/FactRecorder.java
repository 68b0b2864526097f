package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.policy.Policies;
import org.facheng.deadline.policy.Policy;
import org.facheng.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Adds facts to a case and has its clocks follow. */
@Component
class FactRecorder {

    /** The consequence whose day the texts leave open. */
    static final String ACCEPTED = "accepted";

    private static final String SYSTEM = "system";

    private final LedgerMapper ledger;
    private final CorrectionMapper corrections;
    private final ClockProjection projection;
    private final TimeLimits limits;
    private final Cases cases;
    private final Policies policies;
    private final DayByReading readings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FactRecorder(
            LedgerMapper ledger,
            CorrectionMapper corrections,
            ClockProjection projection,
            TimeLimits limits,
            Cases cases,
            Policies policies,
            DayByReading readings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.corrections = corrections;
        this.projection = projection;
        this.limits = limits;
        this.cases = cases;
        this.policies = policies;
        this.readings = readings;
        this.events = events;
        this.clock = clock;
    }

    /** Records the first facts of a case: no clock runs yet and nothing has happened to one. */
    void begin(CaseFile file, List<Deadlines.NewFact> facts) {
        var fresh = fresh(file.id(), List.of(), facts, null, null);
        if (!fresh.isEmpty()) {
            ledger.insertFacts(fresh);
            projection.begin(file, fresh);
            tell(fresh);
        }
    }

    /** Adds the facts that are not known already, and computes what follows from them. */
    void record(String caseId, List<Deadlines.NewFact> facts) {
        add(caseId, facts, null, null);
    }

    /**
     * What the law drew from the expiry of a limit gives way to an earlier day that becomes known, as when an imported case is settled.
     *
     * @return the facts of the case as they stand then
     */
    private List<Fact> givenWay(String caseId, List<Deadlines.NewFact> facts) {
        var known = ledger.facts(caseId);
        boolean moved = false;
        for (var drawn : known) {
            var earlier = drawn.consequenceOf() == null || !drawn.stands()
                    ? Optional.<Deadlines.NewFact>empty()
                    : facts.stream()
                            .filter(stated -> stated.fact().equals(drawn.fact())
                                    && Objects.equals(stated.partyId(), drawn.partyId()))
                            .map(stated -> stated.on(readings.of(stated.fact(), stated.on(), () -> known)))
                            .filter(stated -> stated.on().isBefore(drawn.factOn()))
                            .findFirst();
            earlier.ifPresent(stated -> moved(drawn, stated.on(), "期限届满前已经发生", stated.proof()));
            moved |= earlier.isPresent();
        }
        return moved ? ledger.facts(caseId) : known;
    }

    /** Adds a fact that stands for the beginning or the end of a stop of clocks, and is taken back with it: one of each of these parties, or one of the case. */
    void recordStop(String caseId, String fact, LocalDate on, List<String> parties, String stop) {
        var ofParties = parties.stream()
                .map(party -> new Deadlines.NewFact(fact, on, party, null))
                .toList();
        add(caseId, ofParties.isEmpty() ? List.of(new Deadlines.NewFact(fact, on, null, null)) : ofParties, null, stop);
    }

    /**
     * Adds the fact the law draws from the expiry of a limit, as of its last day. It does not meet the limit it follows from. Where the limit
     * ran again and has expired anew, the fact that stands takes the new day.
     */
    void recordConsequence(Deadline expired, String fact) {
        recordConsequence(expired, fact, expired.partyId());
    }

    /** @param party whom the consequence concerns; null: the case, though the limit ran for one of several */
    void recordConsequence(Deadline expired, String fact, @Nullable String party) {
        var day = dayOf(expired, fact);
        var standing = ledger.facts(expired.caseId()).stream()
                .filter(known -> known.fact().equals(fact) && followed(known, expired))
                .findFirst();
        if (standing.isEmpty()) {
            add(expired.caseId(), List.of(new Deadlines.NewFact(fact, day, party, "期限届满")), expired.key(), null);
        } else if (!standing.get().factOn().equals(day)) {
            moved(standing.get(), day, "期限重新届满", "期限届满");
        }
    }

    /** Where a model has drawn a consequence of this limit before, it takes the new last day. */
    void renewConsequence(Deadline expired) {
        ledger.facts(expired.caseId()).stream()
                .filter(known -> followed(known, expired))
                .map(Fact::fact)
                .findFirst()
                .ifPresent(fact -> recordConsequence(expired, fact));
    }

    /** Whether it is the consequence of this very clock: an earlier one of the same limit drew its own before this began. */
    private static boolean followed(Fact known, Deadline expired) {
        return expired.key().equals(known.consequenceOf())
                && (known.partyId() == null || known.partyId().equals(expired.partyId()))
                && known.position() > expired.startPosition();
    }

    private void moved(Fact consequence, LocalDate day, String why, @Nullable String proof) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var correction = Correction.ofDay(consequence, day, why, proof, SYSTEM, at);
        corrections.insert(correction);
        corrections.decide(correction.id(), Correction.APPROVED, SYSTEM, at, null);
        projection.project(consequence.caseId());
    }

    private LocalDate dayOf(Deadline expired, String fact) {
        boolean dayAfter = ACCEPTED.equals(fact) && policies.is(Policy.DEEMED_ACCEPTANCE_DAY, "day-after");
        return readings.of(
                fact, dayAfter ? expired.due().plusDays(1) : expired.due(), () -> ledger.facts(expired.caseId()));
    }

    private void add(String caseId, List<Deadlines.NewFact> facts, String consequenceOf, String stop) {
        projection.bringUp(caseId);
        var known = consequenceOf == null ? givenWay(caseId, facts) : ledger.facts(caseId);
        var fresh = fresh(caseId, known, facts, consequenceOf, stop);
        if (!fresh.isEmpty()) {
            ledger.insertFacts(fresh);
            projection.project(
                    caseId, Stream.concat(known.stream(), fresh.stream()).toList());
            tell(fresh);
        }
    }

    /** The facts among these that are not known already, numbered after those that are. */
    private List<Fact> fresh(
            String caseId, List<Fact> known, List<Deadlines.NewFact> facts, String consequenceOf, String stop) {
        var all = new ArrayList<>(known);
        for (var stated : facts) {
            var f = stated.on(readings.of(stated.fact(), stated.on(), () -> known));
            if (all.stream().noneMatch(f::statedBy) || ofAnotherAppointment(caseId, all, f)) {
                all.add(Fact.of(
                        Ids.newId(),
                        caseId,
                        all.size() + 1,
                        f,
                        consequenceOf,
                        stop,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
            }
        }
        return all.subList(known.size(), all.size());
    }

    /** What was done for one appointment is done again for the next, if need be on the same day. */
    private boolean ofAnotherAppointment(String caseId, List<Fact> known, Deadlines.NewFact next) {
        var appointments = limits.appointmentsOf(cases.byId(caseId).procedure(), next.fact());
        return last(known, fact -> appointments.contains(fact.fact())) > last(known, next::statedBy);
    }

    private static int last(List<Fact> known, Predicate<Fact> which) {
        return known.stream().filter(which).mapToInt(Fact::position).max().orElse(0);
    }

    private void tell(List<Fact> fresh) {
        fresh.forEach(fact -> events.publishEvent(new FactRecorded(fact.caseId(), fact.fact(), fact.factOn())));
    }
}
