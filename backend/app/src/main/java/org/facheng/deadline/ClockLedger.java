package org.facheng.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.platform.Ids;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records facts and events, and has every clock of the case computed anew after each. */
@Service
class ClockLedger implements Deadlines {

    private final LedgerMapper ledger;
    private final ClockProjection projection;
    private final FactRecorder recorder;
    private final LimitExtensions extensions;
    private final PassedLimits passedLimits;
    private final SharedPeriods shared;
    private final TimeLimits limits;
    private final MeantClock meant;
    private final Cases cases;
    private final Clock clock;

    ClockLedger(
            LedgerMapper ledger,
            ClockProjection projection,
            FactRecorder recorder,
            LimitExtensions extensions,
            PassedLimits passedLimits,
            SharedPeriods shared,
            TimeLimits limits,
            Cases cases,
            Clock clock) {
        this.ledger = ledger;
        this.projection = projection;
        this.recorder = recorder;
        this.extensions = extensions;
        this.passedLimits = passedLimits;
        this.shared = shared;
        this.limits = limits;
        this.meant = new MeantClock(limits);
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String caseId, String fact, LocalDate on, String partyId, String proof) {
        record(caseId, List.of(new NewFact(fact, on, partyId, proof)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(CaseFile file, List<NewFact> facts) {
        refuseAfter(latest(file), file.procedure(), facts);
        recorder.begin(file, facts);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String caseId, List<NewFact> facts) {
        var today = LocalDate.now(clock);
        if (facts.stream().anyMatch(fact -> fact.on().isAfter(today))) {
            refuseAfter(today, cases.byId(caseId).procedure(), facts);
        }
        recorder.record(caseId, facts);
    }

    /** What came in online after office hours may count as received on the next working day only. */
    private LocalDate latest(CaseFile file) {
        var today = LocalDate.now(clock);
        return file.receivedOn().isAfter(today) ? file.receivedOn() : today;
    }

    /** Only an appointment names a day that has not come. */
    private void refuseAfter(LocalDate latest, String procedure, List<NewFact> facts) {
        facts.stream()
                .filter(fact -> !limits.appointment(procedure, fact.fact()))
                .map(NewFact::on)
                .filter(on -> on.isAfter(latest))
                .findFirst()
                .ifPresent(on -> {
                    throw Problems.invalid(
                            "fact_in_future", "日期%s尚未到来，不能记录。".formatted(on), "A fact can't lie in the future: " + on);
                });
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void followCalendar(String caseId) {
        projection.bringUp(caseId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void expire(String caseId, String keyOrGroup, String consequence) {
        projection.bringUp(caseId);
        var meant = find(caseId, keyOrGroup).orElseThrow(() -> new IllegalStateException("No clock of " + keyOrGroup));
        var expired = new RunOutClock(limits, LocalDate.now(clock)).of(meant, ofKey(caseId, keyOrGroup));
        if (expired.running()) {
            passedLimits.miss(expired);
        }
        recorder.recordConsequence(expired, consequence, null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void suspend(String caseId, String key, LocalDate from, LocalDate to, String ground, String basis) {
        var stop = Ids.newId();
        for (var deadline : ofKey(caseId, key)) {
            projection.happened(
                    LedgerEvent.Kind.SUSPENDED, deadline, Particulars.interval(from, to, ground, basis, stop));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void extend(String caseId, String key, int amount, String reason, String approvedBy) {
        ofKey(caseId, key).stream()
                // A group names also what is done already, which nothing extends any more.
                .filter(deadline -> deadline.metOn() == null)
                .forEach(deadline -> extensions.extend(deadline, amount, reason, approvedBy));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void share(String caseId, String fromParty, String toParty) {
        shared.share(caseId, fromParty, toParty);
    }

    private List<Deadline> ofKey(String caseId, String key) {
        return projection.clocks(caseId).stream()
                .filter(deadline -> limits.means(key, deadline))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void closeAll(String caseId) {
        record(caseId, TimeLimits.CASE_CLOSED, LocalDate.now(clock), null, null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordPassed(String caseId) {
        passedLimits.ofCase(caseId);
    }

    @Override
    public int recordPassed() {
        return passedLimits.all();
    }

    @Override
    public List<Deadline> ofCase(String caseId) {
        return projection.clocks(caseId);
    }

    @Override
    public Deadline byId(String id) {
        return ledger.byId(id).orElseThrow(Problems::notFound);
    }

    @Override
    public boolean owed(String caseId, String keyOrGroup) {
        return ofKey(caseId, keyOrGroup).stream().anyMatch(Deadline::unmet);
    }

    @Override
    public boolean stillOwed(String caseId, String keyOrGroup) {
        var unmet = ofKey(caseId, keyOrGroup).stream().filter(Deadline::unmet).toList();
        return !unmet.isEmpty()
                && !meant.uncancelled(unmet, projection.facts(caseId)).isEmpty();
    }

    @Override
    public Optional<Deadline> find(String caseId, String keyOrGroup) {
        return meant.among(ofKey(caseId, keyOrGroup), keyOrGroup);
    }

    @Override
    public List<Deadline> toBeMet(String caseId, String keyOrGroup) {
        return meant.uncancelled(meant.toBeMet(ofKey(caseId, keyOrGroup)), projection.facts(caseId));
    }

    @Override
    public Optional<Deadline> find(String caseId, String keyOrGroup, String partyId) {
        return meant.among(ofParty(caseId, keyOrGroup, partyId).toList(), keyOrGroup);
    }

    private Stream<Deadline> ofParty(String caseId, String keyOrGroup, String partyId) {
        return ofKey(caseId, keyOrGroup).stream()
                .filter(deadline -> partyId == null
                        || deadline.partyId() == null
                        || deadline.partyId().equals(partyId));
    }

    @Override
    public boolean replacesAnother(Deadline started) {
        var groups = limits.namesOf(started).stream().skip(1).toList();
        return !groups.isEmpty()
                && projection.clocks(started.caseId()).stream()
                        .filter(other -> !other.id().equals(started.id()))
                        .anyMatch(other -> groups.stream().anyMatch(group -> limits.means(group, other)));
    }

    @Override
    public boolean countedAnew(String caseId, String keyOrGroup, String partyId) {
        var missed = ofParty(caseId, keyOrGroup, partyId)
                .flatMap(deadline -> projection.happened(caseId).getOrDefault(deadline.id(), List.of()).stream())
                .filter(event -> event.kind() == LedgerEvent.Kind.MISSED)
                .map(LedgerEvent::fromOn)
                .toList();
        return find(caseId, keyOrGroup, partyId)
                .filter(deadline -> deadline.metOn() == null)
                .filter(deadline -> missed.stream()
                        .anyMatch(
                                day -> deadline.due() == null || deadline.due().isAfter(day)))
                .isPresent();
    }

    @Override
    public List<Expected> expected(String caseId, String keyOrGroup, NewFact fact) {
        return projection.expected(caseId, fact).stream()
                .filter(deadline -> keyOrGroup == null || limits.means(keyOrGroup, deadline))
                .filter(deadline -> deadline.due() != null)
                .map(deadline -> new Expected(
                        deadline.key(),
                        limits.byRule(deadline.rule(), deadline.startedOn())
                                .name()
                                .zh(),
                        deadline.due()))
                .toList();
    }

    @Override
    public Optional<LocalDate> endUnder(String caseId, String keyOrGroup, NewFact fact) {
        var known = projection.facts(caseId);
        var next = Fact.of(Ids.newId(), caseId, known.facts().size() + 1, fact, null, null, clock.instant());
        return projection.preview(caseId, known.with(next), projection.happened(caseId)).values().stream()
                .filter(deadline -> limits.means(keyOrGroup, deadline) && !deadline.ended())
                .map(Deadline::due)
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Override
    public boolean isConsequence(String caseId, String fact) {
        var standing = ledger.facts(caseId).stream()
                .filter(f -> f.stands() && f.fact().equals(fact))
                .toList();
        return !standing.isEmpty() && standing.stream().allMatch(f -> f.consequenceOf() != null);
    }

    @Override
    public Set<String> casesWith(String fact, List<String> caseIds) {
        return caseIds.isEmpty() ? Set.of() : ledger.casesWith(fact, caseIds);
    }

    @Override
    public Optional<LocalDate> fact(String caseId, String fact) {
        return ledger.facts(caseId).stream()
                .filter(f -> f.stands() && f.fact().equals(fact))
                .map(Fact::factOn)
                .max(Comparator.naturalOrder());
    }
}
