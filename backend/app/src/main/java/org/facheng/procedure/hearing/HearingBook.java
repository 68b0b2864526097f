package org.facheng.procedure.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.FactRecorded;
import org.facheng.identity.Directory;
import org.facheng.identity.Leaders;
import org.facheng.platform.Problems;
import org.facheng.procedure.TaskEnded;
import org.facheng.procedure.definition.HearingEffect;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Keeps the appointments of hearings in step with what the tasks of a case set, decide and record. Whoever writes holds the lock on the case. */
@Service
public class HearingBook {

    private final HearingMapper hearings;
    private final Cases cases;
    private final Procedures procedures;
    private final Leaders leaders;
    private final Directory directory;
    private final Clock clock;

    HearingBook(
            HearingMapper hearings,
            Cases cases,
            Procedures procedures,
            Leaders leaders,
            Directory directory,
            Clock clock) {
        this.leaders = leaders;
        this.directory = directory;
        this.hearings = hearings;
        this.cases = cases;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** All of a case, by day. */
    public List<Hearing> of(String caseId) {
        return hearings.ofCase(caseId).stream().map(HearingRow::toHearing).toList();
    }

    /** The appointment that lies ahead of a case or waits to be recorded. */
    public Optional<Hearing> ahead(String caseId) {
        return hearings.ahead(caseId).map(HearingRow::toHearing);
    }

    Optional<Hearing> byId(String id) {
        return hearings.byId(id).map(HearingRow::toHearing);
    }

    /** Those of these units, in the order of their days and hours. The procedure is that of the case, and not asked for here. */
    List<Hearing> between(HearingQuery query, Collection<String> units, HearingQuery.Position after, int limit) {
        return units.isEmpty()
                ? List.of()
                : hearings.between(query, units, after, limit).stream()
                        .map(HearingRow::toHearing)
                        .toList();
    }

    /** Where a leader has to appear on a day. */
    List<Hearing> binding(String leaderId, LocalDate on) {
        return hearings.bindingOn(leaderId, on).stream()
                .map(HearingRow::toHearing)
                .toList();
    }

    /** @param form what was typed in the task, see {@link HearingEffect} for its fields */
    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(CaseFile file, HearingEffect effect, JsonNode form) {
        if (effect == HearingEffect.SET) {
            set(file, form);
        } else {
            ahead(file.id()).ifPresent(hearing -> change(file, hearing, effect, form));
        }
    }

    /** One whose day had come when the case went on without it: held after all, or not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordPast(CaseFile file, Hearing past, boolean held, JsonNode form) {
        change(file, past, held ? HearingEffect.HELD : HearingEffect.DROPPED, form);
    }

    /** The court has called the leader to the appointment ahead. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void call(Hearing hearing, LocalDate notifiedOn) {
        hearings.call(hearing.id(), notifiedOn, clock.instant());
    }

    private void change(CaseFile file, Hearing hearing, HearingEffect effect, JsonNode form) {
        if (effect == HearingEffect.HELD && form.hasNonNull("heldOn") && hearing.summonedOn() != null) {
            var heldOn = LocalDate.parse(form.path("heldOn").asString());
            if (heldOn.isBefore(hearing.summonedOn())) {
                throw Problems.invalid(
                                "held_before_summons",
                                "开庭日期不能早于收到传票之日%s。".formatted(hearing.summonedOn()),
                                "It can't have been held before the summons.")
                        .at("/form/heldOn", "不能早于收到传票之日", "not before the summons");
            }
        }
        store(HearingForm.changed(hearing, effect, form, (id, name) -> registered(file, id, name), clock.instant()));
    }

    private Hearing.Appointed registered(CaseFile file, String leaderId, String name) {
        var ofBody = directory
                .unit(file.handlingUnitId())
                .map(unit -> leaders.ofBody(unit.bodyId()))
                .orElse(List.of());
        return LeaderPlans.named(ofBody, leaderId, name)
                .map(leader -> new Hearing.Appointed(leader.id(), leader.name(), leader.post()))
                .orElse(null);
    }

    /**
     * A task that would have decided or recorded something was overtaken by events: nobody has to be there any more. Where the procedure says
     * what ends its hearings, a task may as well end because who appears is decided anew.
     */
    @EventListener
    void ended(TaskEnded event) {
        if (event.completed()) {
            return;
        }
        var file = cases.byId(event.caseId());
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        if (procedure.endingHearings().isEmpty() && awaits(procedure.task(event.key()))) {
            overtaken(file.id());
        }
    }

    /** What ends the instance ends what was set in it, whatever its case stood at then. */
    @EventListener
    void ended(FactRecorded event) {
        var file = cases.byId(event.caseId());
        if (procedures
                .byKey(file.procedure(), file.lawVersion())
                .endingHearings()
                .contains(event.fact())) {
            overtaken(file.id());
        }
    }

    private void overtaken(String caseId) {
        ahead(caseId)
                .map(hearing -> hearing.overtaken(LocalDate.now(clock), clock.instant()))
                .ifPresent(this::store);
    }

    private static boolean awaits(TaskDefinition task) {
        return task.outcomes().values().stream()
                .anyMatch(outcome -> outcome.hearing() != null && outcome.hearing() != HearingEffect.SET);
    }

    /** A day set anew takes the place of the one before. */
    private void set(CaseFile file, JsonNode form) {
        ahead(file.id())
                .map(before -> before.off(
                        before.on().isAfter(LocalDate.now(clock)) ? Hearing.State.POSTPONED : Hearing.State.UNRECORDED,
                        clock.instant()))
                .ifPresent(this::store);
        hearings.insert(HearingRow.of(HearingForm.set(file, court(file), form, clock.instant())));
    }

    /** The court the case is before now, or null. */
    private String court(CaseFile file) {
        return cases.parties(file.id()).stream()
                .filter(party -> party.role().equals("court"))
                .map(Party::name)
                .findFirst()
                .orElse(null);
    }

    private void store(Hearing hearing) {
        hearings.update(HearingRow.of(hearing));
    }
}
