package org.facheng.procedure.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
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
    private final Clock clock;

    HearingBook(HearingMapper hearings, Cases cases, Procedures procedures, Clock clock) {
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

    /** Those of these units from one day to another, both included. */
    List<Hearing> between(LocalDate from, LocalDate to, Collection<String> units) {
        return units.isEmpty()
                ? List.of()
                : hearings.between(from, to, units).stream()
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
            ahead(file.id())
                    .map(hearing -> HearingForm.changed(hearing, effect, form, clock.instant()))
                    .ifPresent(this::store);
        }
    }

    /** A task that would have decided or recorded something was overtaken by events: nobody has to be there any more. */
    @EventListener
    void ended(TaskEnded event) {
        if (event.completed()) {
            return;
        }
        var file = cases.byId(event.caseId());
        var task = procedures.byKey(file.procedure(), file.lawVersion()).task(event.key());
        if (awaits(task)) {
            ahead(file.id())
                    .map(hearing -> hearing.off(Hearing.State.CANCELLED, clock.instant()))
                    .ifPresent(this::store);
        }
    }

    private static boolean awaits(TaskDefinition task) {
        return task.outcomes().values().stream()
                .anyMatch(outcome -> outcome.hearing() != null && outcome.hearing() != HearingEffect.SET);
    }

    /** A day set anew takes the place of the one before. */
    private void set(CaseFile file, JsonNode form) {
        ahead(file.id())
                .map(before -> before.off(Hearing.State.POSTPONED, clock.instant()))
                .ifPresent(this::store);
        hearings.insert(HearingRow.of(HearingForm.set(file, form, clock.instant())));
    }

    private void store(Hearing hearing) {
        hearings.update(HearingRow.of(hearing));
    }
}
