package org.facheng.deadline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.facheng.casefile.Cases;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** What is on record of a case and can be put right: facts, and stops, each once however many clocks it stopped. */
@Component
class Correctable {

    private final LedgerMapper ledger;
    private final FactNames names;
    private final TimeLimits limits;
    private final Cases cases;

    Correctable(LedgerMapper ledger, FactNames names, TimeLimits limits, Cases cases) {
        this.ledger = ledger;
        this.names = names;
        this.limits = limits;
        this.cases = cases;
    }

    /** But not those that stand for a stop, whose days are put right by taking it back, and no appointments: those are made anew. */
    List<Corrections.RecordedFact> facts(String caseId) {
        var procedure = cases.byId(caseId).procedure();
        return ledger.facts(caseId).stream()
                .filter(fact -> fact.stands() && fact.stop() == null && !limits.ofStop(procedure, fact.fact()))
                .filter(fact -> !limits.appointment(procedure, fact.fact()))
                .map(fact -> new Corrections.RecordedFact(
                        fact.position(),
                        fact.fact(),
                        names.names(procedure, fact.fact()).zh(),
                        fact.factOn(),
                        fact.proof()))
                .toList();
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code appointment} */
    void refuseAppointment(String caseId, Fact fact) {
        if (limits.appointment(cases.byId(caseId).procedure(), fact.fact())) {
            throw Problems.invalid(
                    "appointment", "这是约定的日期，不作更正；需要改期的，另定日期并重新通知。", "An appointment is made anew, not corrected.");
        }
    }

    /** Those that have not been taken back, in the order they were recorded. */
    List<Corrections.RecordedStop> stops(String caseId) {
        var procedure = cases.byId(caseId).procedure();
        var stops = new LinkedHashMap<String, Corrections.RecordedStop>();
        ledger.events(caseId).stream()
                .filter(event -> event.stop() != null && event.holds())
                .sorted(Comparator.comparing(LedgerEvent::recordedAt).thenComparing(LedgerEvent::position))
                .forEach(event -> stops.merge(
                        event.stop(),
                        stop(procedure, event),
                        (begun, later) -> event.kind() == LedgerEvent.Kind.RESUMED ? resumed(begun, event) : begun));
        return List.copyOf(stops.values());
    }

    /** A day or a stop that was taken back meanwhile leaves nothing to decide; one that holds again does. */
    List<Correction> stillAbout(String caseId, List<Correction> proposals) {
        if (proposals.isEmpty()) {
            return proposals;
        }
        var facts = facts(caseId);
        var stops = stops(caseId);
        return proposals.stream()
                .filter(proposal -> proposal.annuls()
                        ? stops.stream().anyMatch(stop -> stop.id().equals(proposal.stop()))
                        : facts.stream().anyMatch(fact -> fact.position() == proposal.factPosition()))
                .toList();
    }

    private Corrections.RecordedStop stop(String procedure, LedgerEvent event) {
        return new Corrections.RecordedStop(
                event.stop(), event.suspends(), groundOf(procedure, event), event.fromOn(), event.toOn());
    }

    private static Corrections.RecordedStop resumed(Corrections.RecordedStop begun, LedgerEvent resumption) {
        return new Corrections.RecordedStop(
                begun.id(), begun.suspension(), begun.ground(), begun.from(), resumption.fromOn());
    }

    private String groundOf(String procedure, LedgerEvent event) {
        if (event.ground() == null) {
            return event.reason();
        }
        var ground = limits.ground(procedure, event.ground());
        return "%s，%s".formatted(ground.name().zh(), ground.basis());
    }
}
